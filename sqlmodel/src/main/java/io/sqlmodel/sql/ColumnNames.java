package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;

/** How a part of a statement names the columns of the query's own tables. */
@FunctionalInterface
interface ColumnNames {
    /** By table and column, where the query's tables are those of the statement. */
    ColumnNames DIRECT = ColumnReference::new;

    /** The column as an expression. */
    Expression<?> of(EntityAlias<?> source, ColumnDef column);
}
