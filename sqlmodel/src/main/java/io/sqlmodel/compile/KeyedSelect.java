package io.sqlmodel.compile;

import io.sqlmodel.compile.Output.EntityOutput;
import java.util.List;

/** SELECT of one class's rows whose columns are in a list of keys. Immutable; used by many threads. */
public final class KeyedSelect {
    /** The greatest number of keys in one statement (case E09). */
    public static final int MAX_KEYS = 500;

    private final String sql;
    private final EntityOutput output;
    private final KeyCondition condition;

    KeyedSelect(String sql, EntityOutput output, KeyCondition condition) {
        this.sql = sql;
        this.output = output;
        this.condition = condition;
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
     * The one object of each row.
     *
     * @return its place
     */
    public EntityOutput output() {
        return output;
    }

    /**
     * The parameters for a list of keys.
     *
     * @param keys the keys, as many as the statement was asked for: each one the column's value, or for several columns
     *     {@link io.sqlmodel.generated.Key} of their values, in the order of the columns
     * @return the binder
     */
    public Binder binder(List<?> keys) {
        return out -> condition.bind(out, keys);
    }
}
