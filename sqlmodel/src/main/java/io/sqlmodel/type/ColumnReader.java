package io.sqlmodel.type;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the columns of a result by index, from 1: primitives and strings without a detour, other types by the
 * database's codecs. Made once per statement, and reads one result of it after another; not thread-safe.
 */
public final class ColumnReader {
    /** Null between two results. */
    private @Nullable ResultSet result;

    private final Codecs codecs;

    /** Null if a row has all columns that are wanted; see {@link Places}. */
    private final int @Nullable [] places;

    /** The key read last, and its column: reading it again for the object's field would cost a call of the driver. */
    private long key;

    private int keyPlace;

    /** The key before it, of the object's owner as a rule: the object's foreign key need not be read then. */
    private long owner;

    private int ownerPlace;

    /** The number given last: rows that follow each other often have the same foreign key, which is one object then. */
    private @Nullable Long last;

    /**
     * A reader without a result.
     *
     * @param codecs the database's codecs
     */
    public ColumnReader(Codecs codecs) {
        this(null, codecs, null);
    }

    private ColumnReader(@Nullable ResultSet result, Codecs codecs, int @Nullable [] places) {
        this.result = result;
        this.codecs = codecs;
        this.places = places;
    }

    /**
     * Forgets the result before, and reads another one.
     *
     * @param rows the result set, which the reader never moves or closes; null for none
     * @return this
     */
    public ColumnReader over(@Nullable ResultSet rows) {
        result = rows;
        keyPlace = 0;
        ownerPlace = 0;
        last = null;
        return this;
    }

    private ResultSet row() {
        return Objects.requireNonNull(result, "no result is being read");
    }

    /**
     * A reader of the same result by the indexes that columns would have if none were left out.
     *
     * @param wanted where they are
     * @return the reader; this one if it has all columns
     */
    public ColumnReader at(Places wanted) {
        int[] at = wanted.at();
        return at == null ? this : new ColumnReader(result, codecs, at);
    }

    /**
     * A number that rows have, as an object: it need not be made again.
     *
     * @param number the number
     */
    public void expect(Long number) {
        last = number;
    }

    private int place(int index) {
        int[] at = places;
        return at == null ? index : Math.abs(at[index]);
    }

    /**
     * A NOT NULL {@code boolean}.
     *
     * @param index the column's index
     * @return the value
     * @throws SQLException as the driver reports it
     */
    public boolean getBoolean(int index) throws SQLException {
        return row().getBoolean(place(index));
    }

    /**
     * A NOT NULL {@code int}.
     *
     * @param index the column's index
     * @return the value
     * @throws SQLException as the driver reports it
     */
    public int getInt(int index) throws SQLException {
        return row().getInt(place(index));
    }

    /**
     * A key of a whole number; 0 if it is NULL, which {@link #wasNull()} tells apart. {@link #getLong} and
     * {@link #getLongOrNull} of the same column give this value until the key after the next one is read, so each row of an
     * object begins with its key.
     *
     * @param index the column's index
     * @return the value
     * @throws SQLException as the driver reports it
     */
    public long getKey(int index) throws SQLException {
        int[] at = places;
        int place = at == null ? index : at[index];
        if (place < 0) {
            // Not kept: in the next row the column is read for another object before it is read as a key.
            return row().getLong(-place);
        }
        if (keyPlace != place) {
            owner = key;
            ownerPlace = keyPlace;
        }
        key = row().getLong(place);
        keyPlace = key == 0 ? 0 : place;
        return key;
    }

    /**
     * A NOT NULL {@code long}.
     *
     * @param index the column's index
     * @return the value
     * @throws SQLException as the driver reports it
     */
    public long getLong(int index) throws SQLException {
        int place = place(index);
        if (place == keyPlace) {
            return key;
        }
        return place == ownerPlace ? owner : row().getLong(place);
    }

    /**
     * A NOT NULL {@code double}.
     *
     * @param index the column's index
     * @return the value
     * @throws SQLException as the driver reports it
     */
    public double getDouble(int index) throws SQLException {
        return row().getDouble(place(index));
    }

    /**
     * Whether the value that was read last is NULL.
     *
     * @return true for NULL, which primitives are read from as zero
     * @throws SQLException as the driver reports it
     */
    public boolean wasNull() throws SQLException {
        return row().wasNull();
    }

    /**
     * An {@code Integer} that may be NULL.
     *
     * @param index the column's index
     * @return the value, or null for NULL
     * @throws SQLException as the driver reports it
     */
    public @Nullable Integer getInteger(int index) throws SQLException {
        int value = row().getInt(place(index));
        return value == 0 && row().wasNull() ? null : (Integer) value;
    }

    /**
     * A {@code Long} that may be NULL.
     *
     * @param index the column's index
     * @return the value, or null for NULL
     * @throws SQLException as the driver reports it
     */
    public @Nullable Long getLongOrNull(int index) throws SQLException {
        int place = place(index);
        Long former = last;
        if (place == keyPlace) {
            return former != null && former == key ? former : (Long) key;
        }
        long value = place == ownerPlace ? owner : row().getLong(place);
        if (former != null && former == value && value != 0) {
            return former;
        }
        if (value == 0 && row().wasNull()) {
            return null;
        }
        last = value;
        return last;
    }

    /**
     * Text that may be NULL.
     *
     * @param index the column's index
     * @return the value, or null for NULL
     * @throws SQLException as the driver reports it
     */
    public @Nullable String getString(int index) throws SQLException {
        return row().getString(place(index));
    }

    /**
     * A value of any type that may be NULL.
     *
     * @param <T> the Java type
     * @param index the column's index
     * @param type the column's type
     * @return the value, or null for NULL
     * @throws SQLException as the driver reports it
     */
    public <T> @Nullable T get(int index, ColumnType<T> type) throws SQLException {
        return type.read(row(), place(index), codecs);
    }
}
