package io.sqlmodel.sql;

/**
 * A column and the value that a statement gives it.
 *
 * @param <E> the generated class that has the column
 * @param column the column
 * @param value its value
 */
public record Assignment<E>(Column<E, ?> column, Expression<?> value) implements Node {
    @Override
    public void walk(Pass pass) {
        pass.name(column.def());
        pass.text(" = ");
        value.walk(pass);
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
