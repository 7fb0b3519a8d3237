package io.sqlmodel.compile;

import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** UPDATE of a fixed number of rows, whose parameters are those of one row after those of the other. Immutable. */
public final class ValueRows {
    private final String sql;
    private final int parameters;

    private ValueRows(String sql, int parameters) {
        this.sql = sql;
        this.parameters = parameters;
    }

    /**
     * UPDATE, or null where the dialect has no such form, or where the order counts in which rows are written: for unique
     * values, which pass from row to row.
     */
    static @Nullable ValueRows update(TableText table, Dialect dialect, int[] set, int[] where) {
        int parameters = set.length + where.length;
        if (table.isUnique(set) || parameters * EntityStatements.ROWS > dialect.maxParameters()) {
            return null;
        }
        String sql =
                dialect.updateValues(table.table(), table.columns(set), table.columns(where), EntityStatements.ROWS);
        return sql == null ? null : new ValueRows(sql, parameters);
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
     * How many rows it updates.
     *
     * @return the number; fewer are a batch of the statement for one
     */
    public int rows() {
        return EntityStatements.ROWS;
    }

    /**
     * Binds rows.
     *
     * @param out the writer
     * @param from the number of the first row
     * @param binder binds each of them
     * @throws SQLException as the driver reports it
     */
    public void bind(ParameterWriter out, int from, RowBinder binder) throws SQLException {
        Shifted shifted = new Shifted(out);
        for (int row = 0; row < EntityStatements.ROWS; row++) {
            binder.bind(from + row, shifted);
            shifted.by += parameters;
        }
    }

    /** Writes the parameters of a row where those of the rows before end. */
    private static final class Shifted extends ParameterWriter {
        private final ParameterWriter out;
        private int by;

        Shifted(ParameterWriter out) {
            super(out);
            this.out = out;
        }

        @Override
        public void setBoolean(int index, boolean value) throws SQLException {
            out.setBoolean(index + by, value);
        }

        @Override
        public void setInt(int index, int value) throws SQLException {
            out.setInt(index + by, value);
        }

        @Override
        public void setLong(int index, long value) throws SQLException {
            out.setLong(index + by, value);
        }

        @Override
        public void setDouble(int index, double value) throws SQLException {
            out.setDouble(index + by, value);
        }

        @Override
        public <T> void set(int index, @Nullable T value, ColumnType<T> type) throws SQLException {
            out.set(index + by, value, type);
        }

        @Override
        public void setArray(int index, String type, @Nullable Object[] elements) throws SQLException {
            out.setArray(index + by, type, elements);
        }
    }
}
