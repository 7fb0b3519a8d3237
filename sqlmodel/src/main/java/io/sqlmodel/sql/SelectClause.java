package io.sqlmodel.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * SELECT: what a query returns.
 *
 * @param selected objects and values, in order
 * @param isDistinct whether rows that are the same are left out
 */
record SelectClause(List<? extends Selectable<?>> selected, boolean isDistinct) {
    SelectClause distinct() {
        return new SelectClause(selected, true);
    }

    /** Whether it makes sense without a table: aggregates do not. */
    boolean isConstant() {
        return selected.stream().noneMatch(AggregateCall.class::isInstance);
    }

    /** What is selected, of objects the columns that the options want. */
    List<Node> columns(LoaderPlan plan) {
        List<Node> items = new ArrayList<>(selected.size());
        for (Selectable<?> item : selected) {
            if (item instanceof EntityAlias<?> source) {
                long columns = plan.columns(source.def());
                items.add(pass -> pass.columns(source, columns));
            } else if (item instanceof Expression<?> expression) {
                items.add(pass -> walkValue(pass, expression));
            }
        }
        return items;
    }

    private static void walkValue(Pass pass, Expression<?> value) {
        value.walk(pass);
        pass.output(value.type());
        if (value instanceof Labelled labelled) {
            pass.text(" AS ");
            pass.identifier(labelled.name());
        }
    }
}
