package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that a query returns, and groups or orders its rows by as well. If such a value holds parameters, most databases
 * do not know that both are the same; so the second is the name that the first is returned under.
 *
 * @param returned what the query returns
 * @param names the name of each that is repeated; null for all others
 */
record RepeatedValues(List<? extends Selectable<?>> returned, List<@Nullable String> names) {
    /** No value is repeated. */
    static final RepeatedValues NONE = new RepeatedValues(List.of(), List.of());

    /** Those of a query that may choose the names itself. */
    static RepeatedValues of(SelectBody body) {
        return of(body, body.select.selected(), null);
    }

    /**
     * Those of a query.
     *
     * @param body the query
     * @param returned what it returns
     * @param given the names under which it returns that; null if it may choose
     * @return the values
     */
    static RepeatedValues of(SelectBody body, List<? extends Selectable<?>> returned, @Nullable List<String> given) {
        if (body.groupBy.items().isEmpty() && !body.select.isDistinct()) {
            return NONE;
        }
        @Nullable String[] names = new @Nullable String[returned.size()];
        List<Expression<?>> terms = new ArrayList<>(body.groupBy.items());
        body.orderBy.items().forEach(term -> terms.add(expression(term)));
        for (Expression<?> term : terms) {
            int index = holdsParameters(term) ? SelectedItems.indexOf(returned, term) : -1;
            if (index >= 0) {
                names[index] = given == null ? free(body, returned.get(index), index) : own(body, given.get(index));
            }
        }
        return new RepeatedValues(returned, Arrays.asList(names));
    }

    /** The name of what a query returns at a place; null if it is not repeated. */
    @Nullable
    String name(int index) {
        return names.isEmpty() ? null : names.get(index);
    }

    /** What rows are grouped by. */
    ListClause<Expression<?>> group(ListClause<Expression<?>> clause) {
        if (names.isEmpty()) {
            return clause;
        }
        List<Expression<?>> terms = new ArrayList<>();
        clause.items().forEach(term -> terms.add(named(term)));
        return new ListClause<>(clause.keyword(), terms);
    }

    /** What rows are ordered by. */
    List<OrderTerm> order(List<OrderTerm> terms) {
        if (names.isEmpty()) {
            return terms;
        }
        List<OrderTerm> changed = new ArrayList<>();
        for (OrderTerm term : Ordering.of(terms.toArray(OrderTerm[]::new))) {
            Ordering ordering = (Ordering) term;
            changed.add(new Ordering(named(ordering.expression()), ordering.descending(), ordering.nulls()));
        }
        return changed;
    }

    private Expression<?> named(Expression<?> term) {
        int index = holdsParameters(term) ? SelectedItems.indexOf(returned, term) : -1;
        String name = index < 0 ? null : names.get(index);
        return name == null ? term : new Value<>(pass -> pass.identifier(name), term.type());
    }

    private static Expression<?> expression(OrderTerm term) {
        return term instanceof Ordering ordering ? ordering.expression() : (ComparableExpression<?>) term;
    }

    private static boolean holdsParameters(Expression<?> term) {
        return ColumnReference.of(term) == null
                && !Fingerprint.of(term).parameters().isEmpty();
    }

    private static String free(SelectBody body, Selectable<?> value, int index) {
        String label = value instanceof Labelled labelled ? own(body, labelled.name()) : null;
        String name = label != null ? label : "value_" + (index + 1);
        while (own(body, name) == null) {
            name += "_";
        }
        return name;
    }

    /** A name that no column has that the query reads, for GROUP BY would mean that; null if there is one. */
    private static @Nullable String own(SelectBody body, String name) {
        for (Source source : body.from.sources()) {
            List<String> columns = source instanceof QueryTable table
                    ? table.outputs().names()
                    : ((EntityAlias<?>) source)
                            .def().table().columns().stream()
                                    .map(ColumnDef::name)
                                    .toList();
            if (columns.stream().anyMatch(name::equalsIgnoreCase)) {
                return null;
            }
        }
        return name;
    }
}
