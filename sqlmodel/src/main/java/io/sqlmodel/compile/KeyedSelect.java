package io.sqlmodel.compile;

import io.sqlmodel.compile.Output.EntityOutput;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.ParameterWriter;
import io.sqlmodel.type.Places;
import java.sql.SQLException;
import java.util.List;

/** SELECT of one class's rows whose columns are in a list of keys. Immutable; used by many threads. */
public final class KeyedSelect {
    /** The greatest number of keys in one statement (case E09). */
    public static final int MAX_KEYS = 500;

    private final KeyedText text;
    private final String sql;
    private final KeyCondition condition;
    private final boolean keyIsRead;
    private final boolean hasLongKey;

    KeyedSelect(KeyedText text, KeyCondition condition) {
        this.text = text;
        this.sql = text.head() + condition.where() + text.tail();
        this.condition = condition;
        this.keyIsRead = text.keyIsRead();
        this.hasLongKey = EntityColumns.isLong(text.types());
    }

    /**
     * The SQL text.
     *
     * @return the text
     */
    public String sql() {
        return sql;
    }

    /**
     * What is read of an object.
     *
     * @return its columns, from the first one of the result on
     */
    public EntityColumns columns() {
        return text.columns();
    }

    /**
     * Where a row has the key that it was found by.
     *
     * @return the indexes of the key's columns in the result, from 1; not to be changed
     */
    public int[] keyAt() {
        return text.keyAt();
    }

    /**
     * Whether the columns of the key are among those that are read of an object.
     *
     * @return false if they come after those
     */
    public boolean keyIsRead() {
        return keyIsRead;
    }

    /**
     * The objects of relationships that are read in the same rows.
     *
     * @return their places, in the order in which they were asked for
     */
    public List<EntityOutput> fetched() {
        return text.fetched();
    }

    /**
     * Where a row has all these columns.
     *
     * @return their places
     */
    public Places places() {
        return text.places();
    }

    /**
     * The types of the columns of the key.
     *
     * @return the types, in the order of the columns
     */
    public List<ColumnType<?>> keyTypes() {
        return text.types();
    }

    /**
     * Whether the key is one whole number, which can be read without boxing; it is never NULL.
     *
     * @return true for a single {@code Long} or {@code Integer}
     */
    public boolean hasLongKey() {
        return hasLongKey;
    }

    /**
     * The parameters for a list of keys.
     *
     * @param keys the keys, as many as the statement was asked for: each one the column's value, or for several columns
     *     {@link io.sqlmodel.generated.Key} of their values, in the order of the columns
     * @return the binder
     */
    public Binder binder(List<? extends Object> keys) {
        return out -> condition.bind(out, keys);
    }

    /**
     * Binds the parameters of a statement for one key.
     *
     * @param out the writer
     * @param key the key
     * @throws SQLException as the driver reports it
     */
    public void bind(ParameterWriter out, Object key) throws SQLException {
        condition.bind(out, key);
    }
}
