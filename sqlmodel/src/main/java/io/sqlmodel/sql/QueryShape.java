package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import org.jspecify.annotations.Nullable;

/** What decides whether relationships can be joined to a query. */
public final class QueryShape {
    private final SelectBody body;

    private QueryShape(SelectBody body) {
        this.body = body;
    }

    /**
     * The shape of a query.
     *
     * @param select the query
     * @return its shape
     */
    public static QueryShape of(Select<?> select) {
        return new QueryShape(select.body());
    }

    /**
     * Whether nothing but objects is returned.
     *
     * @return false if values are returned
     */
    public boolean onlyObjects() {
        for (Selectable<?> selected : body.select.selected()) {
            if (!(selected instanceof EntityAlias)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether rows are grouped.
     *
     * @return true for GROUP BY and HAVING
     */
    public boolean grouped() {
        return !body.groupBy.items().isEmpty() || !body.having.conditions().isEmpty();
    }

    /**
     * Whether no other table multiplies or repeats the rows of the first.
     *
     * @return true for a query of one table
     */
    public boolean single() {
        return body.from.sources().size() == 1;
    }

    /**
     * Whether a table is joined by LEFT JOIN.
     *
     * @param table the table
     * @return true if rows may be without it
     */
    public boolean optional(EntityAlias<?> table) {
        return body.from.optional(table);
    }

    /**
     * Whether rows are locked.
     *
     * @return true for {@code forUpdate} and {@code forShare}
     */
    public boolean locked() {
        return !body.lock.equals(LockClause.NONE);
    }

    /**
     * Whether only some of the rows are kept, by their number.
     *
     * @return true for LIMIT and OFFSET
     */
    public boolean limited() {
        return !body.limit.equals(LimitClause.NONE);
    }

    /**
     * Whether several tables are named without a join between them.
     *
     * @return true for {@code FROM a, b}
     */
    public boolean sideBySide() {
        return body.from.first().size() > 1;
    }

    /**
     * Whether the query could not be wrapped with its order kept: rows that are the same are left out, and it is ordered
     * by something that it does not return.
     *
     * @return true if its order cannot be seen from outside
     */
    public boolean hidesItsOrder() {
        if (!body.select.isDistinct()) {
            return false;
        }
        for (OrderTerm term : body.orderBy.items()) {
            Node by = term instanceof Ordering ordering ? ordering.expression() : term;
            if (!returned(by)) {
                return true;
            }
        }
        return false;
    }

    private boolean returned(Node by) {
        return by instanceof Column<?, ?> column
                && !column.def().deferred()
                && body.select.selected().stream()
                        .anyMatch(selected ->
                                selected instanceof EntityAlias<?> entity && entity.sameAs(column.source()));
    }

    /**
     * Finds a table of the query.
     *
     * @param wanted the table, under its alias
     * @return the table, or null if the query does not have it
     */
    public @Nullable EntityAlias<?> find(EntityAlias<?> wanted) {
        for (Source source : body.from.sources()) {
            if (source.sameAs(wanted)) {
                return (EntityAlias<?>) source;
            }
        }
        return null;
    }

    /**
     * Whether a table is the same as another.
     *
     * @param table a table
     * @param other a table
     * @return true if both stand for the same table of a statement
     */
    public static boolean same(EntityAlias<?> table, EntityAlias<?> other) {
        return table.sameAs(other);
    }

    /**
     * Whether a query's row is joined to exactly one row by these columns: none of them can be NULL.
     *
     * @param columns the columns of a foreign key
     * @return true if all are NOT NULL
     */
    public static boolean required(Iterable<ColumnDef> columns) {
        for (ColumnDef column : columns) {
            if (column.nullable()) {
                return false;
            }
        }
        return true;
    }
}
