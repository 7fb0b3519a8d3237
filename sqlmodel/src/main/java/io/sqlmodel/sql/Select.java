package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query. Each method gives a changed query and leaves this one as it is. Made by {@code SqlModel.select}.
 *
 * @param <R> what a row becomes: an object, a value, a {@code Row2} and so on, or what {@link #map(Function)} makes of
 *     it
 */
public abstract sealed class Select<R> extends Query<R> permits SimpleSelect, RowSelect {
    private final SelectBody body;

    Select(SelectBody body) {
        this.body = body;
    }

    /**
     * A query of one object or value a row.
     *
     * @param <R> the Java type
     * @param selected what is returned
     * @return the query
     */
    public static <R> Select<R> of(Selectable<R> selected) {
        return SimpleSelect.only(selected);
    }

    /**
     * A query of any number of objects and values a row.
     *
     * @param <R> what a row becomes
     * @param selected what is returned
     * @param maker makes a row of their values
     * @return the query
     */
    public static <R> Select<R> of(List<? extends Selectable<?>> selected, Function<@Nullable Object[], R> maker) {
        return new SimpleSelect<>(SelectBody.of(selected), maker, false);
    }

    /** The same query with other clauses. */
    abstract Select<R> with(SelectBody changed);

    @Override
    public final <V> Select<V> map(Function<? super R, ? extends V> mapper) {
        return new SimpleSelect<>(body, values -> mapper.apply(row(values)), true);
    }

    /**
     * Leaves out rows that are the same.
     *
     * @return the changed query
     */
    public Select<R> distinct() {
        return change(draft -> draft.select = draft.select.distinct());
    }

    /**
     * Names a table that nothing returned belongs to, as {@code select(count())} needs.
     *
     * @param type the generated class
     * @return the changed query
     * @throws io.sqlmodel.error.MappingException if the class is no model
     */
    public Select<R> from(Class<?> type) {
        return change(draft -> draft.from = draft.from.and(EntityAlias.of(type)));
    }

    /**
     * Names a table under an alias, or a query to read from.
     *
     * @param source the table
     * @return the changed query
     */
    public Select<R> from(Source source) {
        return change(draft -> draft.from = draft.from.and(source));
    }

    /**
     * Joins the table that a relationship leads to, and its link table if it has one.
     *
     * @param relationship the relationship, of a table that is there already
     * @return the changed query
     * @throws QueryException if its table is not there, or the one it leads to is there already
     */
    public Select<R> join(Related<?, ?> relationship) {
        return join(JoinKind.INNER, relationship.target(), relationship);
    }

    /**
     * Joins the table that a relationship leads to, under an alias.
     *
     * @param <T> the class it leads to
     * @param relationship the relationship, of a table that is there already
     * @param target the table's alias
     * @return the changed query
     * @throws QueryException if its table is not there, or the alias is there already
     */
    public <T> Select<R> join(Related<?, T> relationship, EntityAlias<T> target) {
        return join(JoinKind.INNER, target, relationship);
    }

    /**
     * Joins a table along the one foreign key between it and those that are there, in either direction, unless
     * {@code on(...)} follows. Several foreign keys or none are an error when the query is used.
     *
     * @param type the generated class
     * @return the changed query
     * @throws QueryException if the table is there already
     */
    public Select<R> join(Class<?> type) {
        return join(JoinKind.INNER, EntityAlias.of(type), null);
    }

    /**
     * Joins a table under an alias along the one foreign key between it and those that are there, in either
     * direction, unless {@code on(...)} follows. Several foreign keys or none are an error when the query is used.
     *
     * @param target the table
     * @return the changed query
     * @throws QueryException if the alias is there already
     */
    public Select<R> join(Source target) {
        return join(JoinKind.INNER, target, null);
    }

    /**
     * Joins, keeping rows without a match (LEFT JOIN), the table that a relationship leads to, and its link table if it
     * has one. A returned object is null where there is none.
     *
     * @param relationship the relationship, of a table that is there already
     * @return the changed query
     * @throws QueryException if its table is not there, or the one it leads to is there already
     */
    public Select<R> leftJoin(Related<?, ?> relationship) {
        return join(JoinKind.LEFT, relationship.target(), relationship);
    }

    /**
     * Joins, keeping rows without a match (LEFT JOIN), the table that a relationship leads to, under an alias. A
     * returned object is null where there is none.
     *
     * @param <T> the class it leads to
     * @param relationship the relationship, of a table that is there already
     * @param target the table's alias
     * @return the changed query
     * @throws QueryException if its table is not there, or the alias is there already
     */
    public <T> Select<R> leftJoin(Related<?, T> relationship, EntityAlias<T> target) {
        return join(JoinKind.LEFT, target, relationship);
    }

    /**
     * Joins, keeping rows without a match (LEFT JOIN), a table along the one foreign key between it and those that are
     * there, in either direction, unless {@code on(...)} follows. A returned object is null where there is none.
     * Several foreign keys or none are an error when the query is used.
     *
     * @param type the generated class
     * @return the changed query
     * @throws QueryException if the table is there already
     */
    public Select<R> leftJoin(Class<?> type) {
        return join(JoinKind.LEFT, EntityAlias.of(type), null);
    }

    /**
     * Joins, keeping rows without a match (LEFT JOIN), a table under an alias along the one foreign key between it and
     * those that are there, in either direction, unless {@code on(...)} follows. A returned object is null where there
     * is none. Several foreign keys or none are an error when the query is used.
     *
     * @param target the table
     * @return the changed query
     * @throws QueryException if the alias is there already
     */
    public Select<R> leftJoin(Source target) {
        return join(JoinKind.LEFT, target, null);
    }

    /**
     * Joins a table along the one foreign key between it and those that are there, unless {@code on(...)} follows, and
     * keeps the rows of both sides that have no match (FULL JOIN). A returned object is null where there is none.
     *
     * @param type the generated class
     * @return the changed query
     * @throws QueryException if the table is there already; when it runs, if the database has no FULL JOIN
     */
    public Select<R> fullJoin(Class<?> type) {
        return fullJoin(EntityAlias.of(type));
    }

    /**
     * Joins a table or query along the one foreign key between it and those that are there, unless {@code on(...)}
     * follows, and keeps the rows of both sides that have no match (FULL JOIN). A returned object is null where there
     * is none.
     *
     * @param target the table
     * @return the changed query
     * @throws QueryException if it is there already; when it runs, if the database has no FULL JOIN
     */
    public Select<R> fullJoin(Source target) {
        return join(JoinKind.FULL, target, null);
    }

    /**
     * Puts each row together with each row of a table (CROSS JOIN).
     *
     * @param type the generated class
     * @return the changed query
     * @throws QueryException if the table is there already
     */
    public Select<R> crossJoin(Class<?> type) {
        return crossJoin(EntityAlias.of(type));
    }

    /**
     * Puts each row together with each row of a table or query (CROSS JOIN).
     *
     * @param target the table
     * @return the changed query
     * @throws QueryException if it is there already
     */
    public Select<R> crossJoin(Source target) {
        return join(JoinKind.CROSS, target, null);
    }

    private Select<R> join(JoinKind kind, Source target, @Nullable Related<?, ?> along) {
        return change(draft -> draft.from = draft.from.join(new Join(kind, target, along, List.of())));
    }

    /**
     * Names queries before this one begins, so that it and its subqueries can read from them.
     *
     * @param ctes the queries; one can read from those before it
     * @return the changed query
     */
    public Select<R> with(Cte... ctes) {
        return change(draft -> draft.with = draft.with.and(ctes));
    }

    /**
     * Says how the table that was joined last is joined. After the join of a relationship the conditions narrow it.
     *
     * @param conditions the conditions, all of which must hold
     * @return the changed query
     * @throws QueryException if nothing was joined
     */
    public Select<R> on(Condition... conditions) {
        return change(draft -> draft.from = draft.from.on(conditions));
    }

    /**
     * Keeps the rows for which all conditions hold, those of earlier calls too.
     *
     * @param conditions the conditions
     * @return the changed query
     */
    public Select<R> where(Condition... conditions) {
        return change(draft -> draft.where = draft.where.and(conditions));
    }

    /**
     * Makes one row of all rows with the same values.
     *
     * @param expressions the values
     * @return the changed query
     */
    public Select<R> groupBy(Expression<?>... expressions) {
        return change(draft -> draft.groupBy = draft.groupBy.and(expressions));
    }

    /**
     * Keeps the groups for which all conditions hold, those of earlier calls too.
     *
     * @param conditions the conditions
     * @return the changed query
     */
    public Select<R> having(Condition... conditions) {
        return change(draft -> draft.having = draft.having.and(conditions));
    }

    /**
     * Orders the rows; the terms of an earlier call come first.
     *
     * @param terms expressions, or expressions with {@code asc()} or {@code desc()}
     * @return the changed query
     */
    public Select<R> orderBy(OrderTerm... terms) {
        return change(draft -> draft.orderBy = draft.orderBy.and(Ordering.of(terms)));
    }

    /**
     * Limits the number of rows.
     *
     * @param rows the greatest number
     * @return the changed query
     * @throws QueryException if the number is negative
     */
    public Select<R> limit(long rows) {
        return change(draft -> draft.limit = draft.limit.limit(rows));
    }

    /**
     * Leaves out the first rows.
     *
     * @param rows their number
     * @return the changed query
     * @throws QueryException if the number is negative
     */
    public Select<R> offset(long rows) {
        return change(draft -> draft.limit = draft.limit.offset(rows));
    }

    /**
     * Locks the rows until the transaction ends, for those who are going to change them: others who want to lock or
     * change them wait. SQLite has no such locks, and the clause is left out: its transactions fail with a
     * {@link io.sqlmodel.error.SerializationException} rather than change what was changed since they read it.
     *
     * @return the changed query
     */
    public Select<R> forUpdate() {
        return change(draft -> draft.lock = draft.lock.with(LockClause.Strength.UPDATE));
    }

    /**
     * Locks the rows against changes until the transaction ends; others may lock them in the same way. Left out on
     * SQLite, and stronger on H2: as {@link #forUpdate()}.
     *
     * @return the changed query
     */
    public Select<R> forShare() {
        return change(draft -> draft.lock = draft.lock.with(LockClause.Strength.SHARE));
    }

    /**
     * Leaves out rows that others have locked, as workers do that share a queue.
     *
     * @return the changed query
     * @throws QueryException unless {@link #forUpdate()} or {@link #forShare()} came before
     */
    public Select<R> skipLocked() {
        return change(draft -> draft.lock = draft.lock.with(LockClause.Wait.SKIPS, "skipLocked"));
    }

    /**
     * Fails at once with a {@link io.sqlmodel.error.SerializationException} where others have locked a row.
     *
     * @return the changed query
     * @throws QueryException unless {@link #forUpdate()} or {@link #forShare()} came before
     */
    public Select<R> noWait() {
        return change(draft -> draft.lock = draft.lock.with(LockClause.Wait.NO_WAIT, "noWait"));
    }

    /**
     * Locks the rows of some tables only, where the database can: PostgreSQL. Others lock those of all.
     *
     * @param types the generated classes
     * @return the changed query
     * @throws QueryException unless {@link #forUpdate()} or {@link #forShare()} came before
     */
    public Select<R> of(Class<?>... types) {
        return change(draft -> draft.lock =
                draft.lock.of(Arrays.stream(types).map(EntityAlias::of).toList()));
    }

    /**
     * Locks the rows of some tables only, as {@link #of(Class...)}, which are there under an alias.
     *
     * @param tables the aliases
     * @return the changed query
     * @throws QueryException unless {@link #forUpdate()} or {@link #forShare()} came before
     */
    public Select<R> ofAlias(EntityAlias<?>... tables) {
        return change(draft -> draft.lock = draft.lock.of(List.of(tables)));
    }

    /**
     * Says how the query is run.
     *
     * @param options {@code populateExisting()}, {@code yieldPer(...)}
     * @return the changed query
     */
    public Select<R> executionOptions(ExecutionOption... options) {
        return change(draft -> {
            for (ExecutionOption option : options) {
                draft.execution = option.addTo(draft.execution);
            }
        });
    }

    @Override
    public final ExecutionOptions executionOptions() {
        return body.execution;
    }

    /**
     * Says how objects are loaded. Of two options for the same relationship the later wins.
     *
     * @param options the options
     * @return the changed query
     */
    public Select<R> options(LoaderOption<?, ?>... options) {
        return change(draft -> draft.options = Items.plus(draft.options, options));
    }

    @Override
    final Query<R> plusOptions(LoaderOption<?, ?>... options) {
        return options(options);
    }

    @Override
    final Query<R> plusExecutionOptions(ExecutionOption... options) {
        return executionOptions(options);
    }

    @Override
    public final List<? extends Selectable<?>> selected() {
        return body.select.selected();
    }

    @Override
    public final boolean optional(EntityAlias<?> source) {
        return body.from.optional(source);
    }

    @Override
    public final List<LoaderOption<?, ?>> loaderOptions() {
        return body.options;
    }

    @Override
    public final LoaderPlan loaderPlan() {
        return body.plan();
    }

    @Override
    boolean isMapped() {
        return false;
    }

    @Override
    final boolean isPlain() {
        return body.isPlain();
    }

    @Override
    public final void walk(Pass pass) {
        body.walk(pass);
    }

    @Override
    final void walk(Pass pass, List<String> names) {
        body.walkNamed(pass, names);
    }

    final boolean hasWhere() {
        return !body.where.conditions().isEmpty();
    }

    final SelectBody body() {
        return body;
    }

    private Select<R> change(Consumer<SelectBody.Draft> change) {
        return with(body.with(change));
    }
}
