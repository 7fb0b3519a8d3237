package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;

/**
 * What a column would have got by an INSERT that found its row there already. Made by {@code SqlModel.excluded}.
 *
 * @param <T> the Java type of the value
 */
public final class Excluded<T> implements NumberExpression<T> {
    private final Column<?, T> column;

    /**
     * The value that was to be inserted.
     *
     * @param column the column
     */
    public Excluded(Column<?, T> column) {
        this.column = column;
    }

    @Override
    public ColumnType<T> type() {
        return column.type();
    }

    @Override
    public void walk(Pass pass) {
        pass.part(
                this::qualified,
                syntax -> syntax.upsert() == UpsertForm.ON_DUPLICATE_KEY ? this::function : this::qualified);
    }

    private void qualified(Pass pass) {
        pass.text("excluded.");
        pass.name(column.def());
    }

    private void function(Pass pass) {
        pass.text("VALUES(");
        pass.name(column.def());
        pass.text(")");
    }

    @Override
    public String toString() {
        return "excluded(" + column + ")";
    }
}
