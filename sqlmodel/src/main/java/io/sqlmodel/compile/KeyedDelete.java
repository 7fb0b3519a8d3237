package io.sqlmodel.compile;

import io.sqlmodel.dialect.Dialect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DELETE of the rows of a class whose keys are in a list, which is one parameter: the text is the same for any number of
 * them. Immutable; used by many threads.
 */
public final class KeyedDelete {
    private final String sql;
    private final KeyCondition condition;

    private KeyedDelete(String sql, KeyCondition condition) {
        this.sql = sql;
        this.condition = condition;
    }

    /** The statement, or null where the dialect has no such list; for keys of several columns it would be slower. */
    static @Nullable KeyedDelete of(TableText table, Dialect dialect, int[] key) {
        KeyCondition condition =
                key.length > 1 ? null : KeyCondition.list(dialect, table.columns(key), table.types(key));
        return condition == null
                ? null
                : new KeyedDelete("DELETE FROM " + table.table() + " WHERE " + condition.sql(), condition);
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
     * The parameter for a list of keys.
     *
     * @param keys the keys, as the column's values
     * @return the binder
     */
    public Binder binder(List<? extends Object> keys) {
        return out -> condition.bind(out, keys);
    }
}
