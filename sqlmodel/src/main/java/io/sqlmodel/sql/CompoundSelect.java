package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Queries put together by UNION, INTERSECT or EXCEPT, from left to right. Each method gives a changed query and leaves
 * this one as it is.
 *
 * @param <R> what a row becomes, as the first query makes it
 */
public final class CompoundSelect<R> extends Query<R> {
    private final Query<R> first;
    private final List<Operation> operations;
    private final CompoundTail tail;

    /** One more query and how it is added. */
    private record Operation(SetOperator operator, Query<?> query) {}

    private CompoundSelect(Query<R> first, List<Operation> operations, CompoundTail tail) {
        this.first = first;
        this.operations = operations;
        this.tail = tail;
    }

    static <R> CompoundSelect<R> of(Query<R> left, SetOperator operator, Query<? extends R> right) {
        SameShape.check(operator, left, right);
        Operation operation = new Operation(operator, right);
        if (left instanceof CompoundSelect<R> compound && compound.isPlain() && compound.goesOn(operator)) {
            return new CompoundSelect<>(compound.first, Items.append(compound.operations, operation), compound.tail);
        }
        return new CompoundSelect<>(left, List.of(operation), CompoundTail.NONE);
    }

    private boolean goesOn(SetOperator operator) {
        return operations.stream().allMatch(before -> operator.follows(before.operator));
    }

    /**
     * Names a query before this one begins, so that all of its parts can read from it.
     *
     * @param ctes the queries
     * @return the changed query
     */
    public CompoundSelect<R> with(Cte... ctes) {
        return changed(tail.with(ctes));
    }

    /**
     * Orders all rows; the terms of an earlier call come first.
     *
     * @param terms what the first query returns, or that with {@code asc()} or {@code desc()}
     * @return the changed query
     * @throws QueryException if a term is nothing that the first query returns
     */
    public CompoundSelect<R> orderBy(OrderTerm... terms) {
        Outputs outputs = Outputs.of(this);
        for (OrderTerm term : Ordering.of(terms)) {
            if (!(term instanceof Ordering ordering) || outputs.indexOf(ordering.expression()) < 0) {
                throw new QueryException(QueryMessage.ORDER_NOT_RETURNED, term, String.join(", ", outputs.names()));
            }
        }
        return changed(tail.orderBy(Ordering.of(terms)));
    }

    /**
     * Limits the number of all rows.
     *
     * @param rows the greatest number
     * @return the changed query
     * @throws QueryException if the number is negative
     */
    public CompoundSelect<R> limit(long rows) {
        return changed(tail.limit(tail.limit().limit(rows)));
    }

    /**
     * Leaves out the first of all rows.
     *
     * @param rows their number
     * @return the changed query
     * @throws QueryException if the number is negative
     */
    public CompoundSelect<R> offset(long rows) {
        return changed(tail.limit(tail.limit().offset(rows)));
    }

    /**
     * Says how objects are loaded, whichever query found them. Of two options for the same relationship the later wins.
     *
     * @param options the options
     * @return the changed query
     * @throws QueryException if one of the queries is SQL that the program wrote
     */
    public CompoundSelect<R> options(LoaderOption<?, ?>... options) {
        List<Operation> changed = operations.stream()
                .map(each -> new Operation(each.operator, each.query.plusOptions(options)))
                .toList();
        return new CompoundSelect<>(first.plusOptions(options), changed, tail);
    }

    /**
     * Says how the query is run.
     *
     * @param options {@code populateExisting()}, {@code yieldPer(...)}
     * @return the changed query
     * @throws QueryException if the first query is SQL that the program wrote
     */
    public CompoundSelect<R> executionOptions(ExecutionOption... options) {
        return new CompoundSelect<>(first.plusExecutionOptions(options), operations, tail);
    }

    @Override
    Query<R> plusOptions(LoaderOption<?, ?>... options) {
        return options(options);
    }

    @Override
    Query<R> plusExecutionOptions(ExecutionOption... options) {
        return executionOptions(options);
    }

    private CompoundSelect<R> changed(CompoundTail changed) {
        return new CompoundSelect<>(first, operations, changed);
    }

    @Override
    public <V> CompoundSelect<V> map(Function<? super R, ? extends V> mapper) {
        return new CompoundSelect<>(first.map(mapper), operations, tail);
    }

    @Override
    public R row(@Nullable Object[] values) {
        return first.row(values);
    }

    @Override
    public boolean isOneValue() {
        return first.isOneValue();
    }

    @Override
    public List<? extends Selectable<?>> selected() {
        return first.selected();
    }

    @Override
    public boolean optional(EntityAlias<?> source) {
        return first.optional(source) || operations.stream().anyMatch(each -> each.query.optional(source));
    }

    /** Those of the first query: they are about the objects, whichever query found them. */
    @Override
    public ExecutionOptions executionOptions() {
        return first.executionOptions();
    }

    @Override
    public List<LoaderOption<?, ?>> loaderOptions() {
        return first.loaderOptions();
    }

    @Override
    public LoaderPlan loaderPlan() {
        return first.loaderPlan();
    }

    @Override
    boolean isMapped() {
        return first.isMapped();
    }

    @Override
    boolean isPlain() {
        return tail.isEmpty();
    }

    @Override
    public void walk(Pass pass) {
        walk(pass, null);
    }

    @Override
    void walk(Pass pass, @Nullable List<String> names) {
        tail.with().walk(pass);
        tail.walk(pass, changed(CompoundTail.NONE), names);
    }

    /** The queries alone, without what is said about all of their rows. */
    void walkOperations(Pass pass, @Nullable List<String> names) {
        operand(pass, first, names);
        for (Operation operation : operations) {
            pass.text(operation.operator.text());
            operand(pass, operation.query, names);
        }
    }

    /** A query with a limit or an order of its own, and one of other operators, is a table to this one. */
    private static void operand(Pass pass, Query<?> query, @Nullable List<String> names) {
        if (query instanceof Select<?> && query.isPlain()) {
            if (names == null) {
                query.walk(pass);
            } else {
                query.walk(pass, names);
            }
        } else {
            Outputs outputs = Outputs.of(query);
            pass.text("SELECT * FROM ");
            new Subquery("part", query, names == null ? outputs : new Outputs(outputs.expressions(), names))
                    .walkTable(pass);
        }
    }
}
