package io.sqlmodel.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    List<Node> columns(LoaderPlan plan, RepeatedValues repeated) {
        List<Node> items = new ArrayList<>(selected.size());
        for (int i = 0; i < selected.size(); i++) {
            Selectable<?> item = selected.get(i);
            if (item instanceof EntityAlias<?> source) {
                long columns = plan.columns(source.def());
                items.add(pass -> pass.columns(source, columns));
            } else if (item instanceof Expression<?> expression) {
                String name = repeated.name(i);
                items.add(pass -> walkValue(pass, expression, name));
            }
        }
        return items;
    }

    private static void walkValue(Pass pass, Expression<?> value, @Nullable String repeated) {
        value.walk(pass);
        pass.output(value.type());
        String name = repeated == null && value instanceof Labelled labelled ? labelled.name() : repeated;
        if (name != null) {
            pass.text(" AS ");
            pass.identifier(name);
        }
    }
}
