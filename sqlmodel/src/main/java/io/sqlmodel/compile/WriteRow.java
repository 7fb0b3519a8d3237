package io.sqlmodel.compile;

/**
 * UPDATE or DELETE of one row of a class, found by its key and, where the class has one, its version. Immutable; used by
 * many threads, and meant for batches.
 */
public final class WriteRow {
    private final String sql;
    private final int[] set;
    private final int[] where;

    private WriteRow(String sql, int[] set, int[] where) {
        this.sql = sql;
        this.set = set;
        this.where = where;
    }

    static WriteRow update(TableText table, long mask) {
        int[] set = table.masked(mask);
        int[] where = table.identity();
        String sql = "UPDATE " + table.table() + " SET " + table.equations(set, ", ") + " WHERE "
                + table.equations(where, " AND ");
        return new WriteRow(sql, set, where);
    }

    static WriteRow delete(TableText table) {
        return delete(table, table.identity());
    }

    static WriteRow delete(TableText table, long mask) {
        return delete(table, table.masked(mask));
    }

    private static WriteRow delete(TableText table, int[] where) {
        String sql = "DELETE FROM " + table.table() + " WHERE " + table.equations(where, " AND ");
        return new WriteRow(sql, new int[0], where);
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
}
