package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import org.jspecify.annotations.Nullable;

/**
 * A column that is known by its definition only.
 *
 * @param source the table
 * @param column the column
 */
record ColumnReference(EntityAlias<?> source, ColumnDef column) implements Untyped {
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
    public void walk(Pass pass) {
        pass.column(source, column);
    }
}
