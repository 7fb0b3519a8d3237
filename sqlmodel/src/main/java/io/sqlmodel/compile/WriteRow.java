package io.sqlmodel.compile;

import io.sqlmodel.dialect.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * UPDATE or DELETE of one row of a class, found by its key and, where the class has one, its version. Immutable; used by
 * many threads, and meant for batches.
 */
public final class WriteRow {
    private final String sql;
    private final int[] set;
    private final int[] where;

    private final @Nullable ArrayRows many;
    private final @Nullable ValueRows values;
    private final @Nullable KeyedDelete keyed;

    private WriteRow(
            String sql,
            int[] set,
            int[] where,
            @Nullable ArrayRows many,
            @Nullable ValueRows values,
            @Nullable KeyedDelete keyed) {
        this.sql = sql;
        this.set = set;
        this.where = where;
        this.many = many;
        this.values = values;
        this.keyed = keyed;
    }

    static WriteRow update(TableText table, Dialect dialect, long mask) {
        int[] set = table.masked(mask);
        int[] where = table.identity();
        String sql = "UPDATE " + table.table() + " SET " + table.equations(set, ", ") + " WHERE "
                + table.equations(where, " AND ");
        return new WriteRow(
                sql,
                set,
                where,
                ArrayRows.update(table, dialect, set, where),
                ValueRows.update(table, dialect, set, where),
                null);
    }

    static WriteRow delete(TableText table, Dialect dialect) {
        int[] where = table.identity();
        boolean keyOnly = where.length == table.key().length;
        return delete(
                table,
                where,
                ArrayRows.delete(table, dialect, where),
                ValueRows.delete(table, dialect, where),
                keyOnly ? KeyedDelete.of(table, dialect, where) : null);
    }

    /** By values that several rows may have: only one by one are those counted that find any. */
    static WriteRow delete(TableText table, Dialect dialect, long mask) {
        int[] where = table.masked(mask);
        return delete(table, where, null, null, KeyedDelete.of(table, dialect, where));
    }

    private static WriteRow delete(
            TableText table,
            int[] where,
            @Nullable ArrayRows many,
            @Nullable ValueRows values,
            @Nullable KeyedDelete keyed) {
        String sql = "DELETE FROM " + table.table() + " WHERE " + table.equations(where, " AND ");
        return new WriteRow(sql, new int[0], where, many, values, keyed);
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
     * The attributes that are set, in the order of their parameters, from index 1; empty for DELETE. The version is among
     * them only if it was asked for.
     *
     * @return attribute indexes; not to be changed
     */
    public int[] set() {
        return set;
    }

    /**
     * The attributes that find the row, in the order of their parameters, which come right after those of
     * {@link #set()}: the key, then the version. Bind the values that the row has, not those that it gets.
     *
     * @return attribute indexes; not to be changed
     */
    public int[] where() {
        return where;
    }

    /**
     * The same for several rows by one statement, with the same parameters.
     *
     * @return the statement; null if several rows are a batch of this one
     */
    public @Nullable ArrayRows many() {
        return many;
    }

    /**
     * The same for several rows by statements that have their values as a list.
     *
     * @return the statements; null if a batch of this one is better
     */
    public @Nullable ValueRows values() {
        return values;
    }

    /**
     * The same for several rows by one statement with a list of their keys.
     *
     * @return the statement; null if this is no DELETE by one column, or the database has no such list
     */
    public @Nullable KeyedDelete keyed() {
        return keyed;
    }
}
