package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * A column that is known by its definition only.
 *
 * @param source the table
 * @param column the column
 */
record ColumnReference(EntityAlias<?> source, ColumnDef column) implements Expression<Object> {
    /** Whether two expressions are the same column of the same table, or otherwise equal. */
    static boolean same(Expression<?> one, Expression<?> other) {
        ColumnReference left = of(one);
        ColumnReference right = of(other);
        if (left == null || right == null) {
            return one.equals(other);
        }
        return left.column.attribute() == right.column.attribute() && left.source.sameAs(right.source);
    }

    /** What an expression stands for if it is a column of a model; otherwise null. */
    static @Nullable ColumnReference of(Node node) {
        if (node instanceof ColumnReference reference) {
            return reference;
        }
        return node instanceof Column<?, ?> column ? new ColumnReference(column.source(), column.def()) : null;
    }

    @Override
    @SuppressWarnings("unchecked") // any value is an Object
    public ColumnType<Object> type() {
        return (ColumnType<Object>) column.type();
    }

    @Override
    public void walk(Pass pass) {
        pass.column(source, column);
    }
}
