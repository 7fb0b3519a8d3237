package io.sqlmodel.type;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the columns of a result by index, from 1: primitives and strings without a detour, other types by the
 * database's codecs. Made once per result; not thread-safe.
 */
public final class ColumnReader {
    private final ResultSet row;
    private final Codecs codecs;

    /** The key read last, and its column: reading it again for the object's field would cost a call of the driver. */
    private long key;

    private int keyIndex = -1;

    /** The number given last: rows that follow each other often have the same foreign key, which is one object then. */
    private @Nullable Long last;

    /**
     * A reader of a result.
     *
     * @param row the result set; the reader never moves or closes it
     * @param codecs the database's codecs
     */
    public ColumnReader(ResultSet row, Codecs codecs) {
        this.row = row;
        this.codecs = codecs;
    }

    /**
     * A NOT NULL {@code boolean}.
     *
     * @param index the column's index
     * @return the value
     * @throws SQLException as the driver reports it
     */
    public boolean getBoolean(int index) throws SQLException {
        return row.getBoolean(index);
    }

    /**
     * A NOT NULL {@code int}.
     *
     * @param index the column's index
     * @return the value
     * @throws SQLException as the driver reports it
     */
    public int getInt(int index) throws SQLException {
        return row.getInt(index);
    }

    /**
     * A key of a whole number; 0 if it is NULL, which {@link #wasNull()} tells apart. {@link #getLong} and
     * {@link #getLongOrNull} of the same column give this value until the next key is read, so each row of an object
     * begins with its key.
     *
     * @param index the column's index
     * @return the value
     * @throws SQLException as the driver reports it
     */
    public long getKey(int index) throws SQLException {
        key = row.getLong(index);
        keyIndex = key == 0 ? -1 : index;
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
        return index == keyIndex ? key : row.getLong(index);
    }

    /**
     * A NOT NULL {@code double}.
     *
     * @param index the column's index
     * @return the value
     * @throws SQLException as the driver reports it
     */
    public double getDouble(int index) throws SQLException {
        return row.getDouble(index);
    }

    /**
     * Whether the value that was read last is NULL.
     *
     * @return true for NULL, which primitives are read from as zero
     * @throws SQLException as the driver reports it
     */
    public boolean wasNull() throws SQLException {
        return row.wasNull();
    }

    /**
     * An {@code Integer} that may be NULL.
     *
     * @param index the column's index
     * @return the value, or null for NULL
     * @throws SQLException as the driver reports it
     */
    public @Nullable Integer getInteger(int index) throws SQLException {
        int value = row.getInt(index);
        return value == 0 && row.wasNull() ? null : (Integer) value;
    }

    /**
     * A {@code Long} that may be NULL.
     *
     * @param index the column's index
     * @return the value, or null for NULL
     * @throws SQLException as the driver reports it
     */
    public @Nullable Long getLongOrNull(int index) throws SQLException {
        if (index == keyIndex) {
            return key;
        }
        long value = row.getLong(index);
        Long former = last;
        if (former != null && former == value && value != 0) {
            return former;
        }
        if (value == 0 && row.wasNull()) {
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
        return row.getString(index);
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
        return type.read(row, index, codecs);
    }
}
