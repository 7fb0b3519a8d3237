package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.RelationshipDef.OrderDef;

/**
 * An expression to order by, and the direction.
 *
 * @param expression the expression
 * @param descending whether the greatest comes first
 * @param nulls where NULL comes
 */
public record Ordering(Expression<?> expression, boolean descending, Nulls nulls) implements OrderTerm {
    /** Where NULL comes. */
    public enum Nulls {
        /** Where the database puts it. */
        DEFAULT,
        /** Before all values. */
        FIRST,
        /** After all values. */
        LAST
    }

    /** Terms that are all orderings. */
    static OrderTerm[] of(OrderTerm... terms) {
        OrderTerm[] orderings = terms.clone();
        for (int i = 0; i < terms.length; i++) {
            if (terms[i] instanceof ComparableExpression<?> expression) {
                orderings[i] = expression.asc();
            }
        }
        return orderings;
    }

    /** A part of the order that a relationship declares. */
    static Ordering of(EntityAlias<?> table, OrderDef term) {
        for (ColumnDef column : table.def().table().columns()) {
            if (column.attributeName().equals(term.attribute())) {
                return new Ordering(new ColumnReference(table, column), term.descending(), Nulls.DEFAULT);
            }
        }
        throw new IllegalStateException("the processor lets no other attribute through: " + term);
    }

    /**
     * The same order with NULL before all values.
     *
     * @return the order
     */
    public Ordering nullsFirst() {
        return new Ordering(expression, descending, Nulls.FIRST);
    }

    /**
     * The same order with NULL after all values.
     *
     * @return the order
     */
    public Ordering nullsLast() {
        return new Ordering(expression, descending, Nulls.LAST);
    }

    @Override
    public void walk(Pass pass) {
        if (nulls == Nulls.DEFAULT) {
            Operand.walk(expression, pass);
            walkDirection(pass);
        } else {
            pass.part(this::placed, syntax -> syntax.hasNullsOrder() ? this::placed : this::sorted);
        }
    }

    private void placed(Pass pass) {
        Operand.walk(expression, pass);
        walkDirection(pass);
        pass.text(nulls == Nulls.FIRST ? " NULLS FIRST" : " NULLS LAST");
    }

    /** Where NULL is the least of all values, it is where it should be, or has to be sorted by first. */
    private void sorted(Pass pass) {
        if (descending == (nulls == Nulls.FIRST)) {
            if (!Fingerprint.of(expression).parameters().isEmpty()) {
                throw new QueryException(QueryMessage.NULLS_OF_PARAMETER, this);
            }
            Compound.operand(expression, pass);
            pass.text(nulls == Nulls.FIRST ? " IS NOT NULL, " : " IS NULL, ");
        }
        Operand.walk(expression, pass);
        walkDirection(pass);
    }

    /** The same order of a column of a table that returns the expression. */
    Ordering of(QueryTable table) {
        return new Ordering(table.column(expression), descending, nulls);
    }

    void walkDirection(Pass pass) {
        if (descending) {
            pass.text(" DESC");
        }
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
