package io.sqlmodel.compile;

import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.dialect.RowValues;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * UPDATEs or DELETEs of several rows, whose parameters are those of one row after those of the other. There is a text for
 * each of few numbers of rows. Thread-safe.
 */
public final class ValueRows {
    private final RowValues form;
    private final List<ColumnType<?>> types;
    private final IntFunction<String> text;
    private final ConcurrentMap<Integer, String> texts = new ConcurrentHashMap<>(2);

    private ValueRows(RowValues form, List<ColumnType<?>> types, IntFunction<String> text) {
        this.form = form;
        this.types = types;
        this.text = text;
    }

    /**
     * UPDATE, or null where the dialect has no such form, or where the order counts in which rows are written: for unique
     * values, which pass from row to row.
     */
    static @Nullable ValueRows update(TableText table, Dialect dialect, int[] set, int[] where) {
        List<ColumnType<?>> types = new ArrayList<>(table.types(set));
        types.addAll(table.types(where));
        RowValues form = table.isUnique(set) ? null : form(dialect, types);
        return form == null
                ? null
                : new ValueRows(
                        form, types, rows -> form.update(table.table(), table.items(set), table.items(where), rows));
    }

    /** DELETE, or null where the dialect has no such form. */
    static @Nullable ValueRows delete(TableText table, Dialect dialect, int[] where) {
        List<ColumnType<?>> types = table.types(where);
        RowValues form = form(dialect, types);
        return form == null || form.delete(table.table(), table.items(where), 1) == null
                ? null
                : new ValueRows(
                        form, types, rows -> String.valueOf(form.delete(table.table(), table.items(where), rows)));
    }

    private static @Nullable RowValues form(Dialect dialect, List<ColumnType<?>> types) {
        RowValues form = dialect.rowValues();
        return form != null
                        && types.stream().allMatch(form::takes)
                        && types.size() * EntityStatements.ROWS <= dialect.maxParameters()
                ? form
                : null;
    }

    /**
     * How many rows the statement has that is best for a number of rows.
     *
     * @param wanted how many rows are to be written
     * @return the number, which may be greater or less; 0 where a batch of the statement for one is better
     */
    public int rows(int wanted) {
        return form.rows(wanted);
    }

    /**
     * The SQL text.
     *
     * @param rows how many rows it has, as {@link #rows} gave it
     * @return the text
     */
    public String sql(int rows) {
        return texts.computeIfAbsent(rows, text::apply);
    }

    /**
     * Binds rows.
     *
     * @param out the writer
     * @param from the number of the first row
     * @param count how many there are
     * @param rows how many rows the statement has; those after the others are NULLs, which match nothing
     * @param binder binds each of them
     * @throws SQLException as the driver reports it
     */
    public void bind(ParameterWriter out, int from, int count, int rows, RowBinder binder) throws SQLException {
        Shifted shifted = new Shifted(out);
        for (int row = 0; row < rows; row++) {
            if (row < count) {
                binder.bind(from + row, shifted);
            } else {
                bindNothing(shifted);
            }
            shifted.by += types.size();
        }
    }

    private void bindNothing(ParameterWriter out) throws SQLException {
        for (int i = 0; i < types.size(); i++) {
            out.set(i + 1, null, types.get(i));
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

        @Override
        public void setArray(int index, @Nullable Object[] elements) throws SQLException {
            out.setArray(index + by, elements);
        }
    }
}
