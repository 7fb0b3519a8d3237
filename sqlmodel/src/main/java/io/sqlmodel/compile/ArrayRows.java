package io.sqlmodel.compile;

import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.dialect.RowArrays;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that writes any number of rows, whose parameters are one array a column. Immutable. */
public final class ArrayRows {
    private final String sql;
    private final List<ColumnType<?>> types;
    private final RowArrays form;

    private ArrayRows(String sql, List<ColumnType<?>> types, RowArrays form) {
        this.sql = sql;
        this.types = types;
        this.form = form;
    }

    /** INSERT, or null where the dialect has no such form. */
    static @Nullable ArrayRows insert(TableText table, Dialect dialect, int[] columns) {
        RowArrays form = dialect.rowArrays();
        return form == null || columns.length == 0
                ? null
                : new ArrayRows(form.insert(table.table(), table.items(columns)), table.types(columns), form);
    }

    /**
     * UPDATE, or null where the dialect has no such form, or where the order counts in which rows are written: for unique
     * values, which pass from row to row.
     */
    static @Nullable ArrayRows update(TableText table, Dialect dialect, int[] set, int[] where) {
        RowArrays form = dialect.rowArrays();
        if (form == null || table.isUnique(set)) {
            return null;
        }
        List<ColumnType<?>> types = new ArrayList<>(table.types(set));
        types.addAll(table.types(where));
        String sql = form.update(table.table(), table.items(set), table.items(where));
        return new ArrayRows(sql, types, form);
    }

    /** DELETE, or null where the dialect has no such form. */
    static @Nullable ArrayRows delete(TableText table, Dialect dialect, int[] where) {
        RowArrays form = dialect.rowArrays();
        return form == null
                ? null
                : new ArrayRows(form.delete(table.table(), table.items(where)), table.types(where), form);
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
     * Binds rows.
     *
     * @param out the writer
     * @param rows their number
     * @param binder binds each of them
     * @throws SQLException as the driver reports it
     */
    public void bind(ParameterWriter out, int rows, RowBinder binder) throws SQLException {
        Object[][] columns = new Object[types.size()][];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = form.array(types.get(column), rows);
        }
        Collector collector = new Collector(out, columns);
        for (int row = 0; row < rows; row++) {
            collector.row = row;
            binder.bind(row, collector);
        }
        for (int column = 0; column < columns.length; column++) {
            out.setArray(column + 1, form.elementType(types.get(column)), columns[column]);
        }
    }

    /** Puts the values of a row into the arrays. */
    private static final class Collector extends ParameterWriter {
        private final Object[][] columns;
        private int row;

        Collector(ParameterWriter out, Object[][] columns) {
            super(out);
            this.columns = columns;
        }

        @Override
        public void setBoolean(int index, boolean value) {
            columns[index - 1][row] = value;
        }

        @Override
        public void setInt(int index, int value) {
            columns[index - 1][row] = value;
        }

        @Override
        public void setLong(int index, long value) {
            columns[index - 1][row] = value;
        }

        @Override
        public void setDouble(int index, double value) {
            columns[index - 1][row] = value;
        }

        @Override
        @SuppressWarnings("NullAway") // an element may be null
        public <T> void set(int index, @Nullable T value, ColumnType<T> type) throws SQLException {
            columns[index - 1][row] = stored(value, type);
        }
    }
}
