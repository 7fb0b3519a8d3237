package io.sqlmodel.sql;

/**
 * A query of several objects or values a row. It only says that each clause gives a query of the same kind, so that the
 * subclass's own {@code map} can still be called.
 *
 * @param <R> what a row becomes
 * @param <S> the subclass
 */
public abstract non-sealed class RowSelect<R, S extends RowSelect<R, S>> extends Select<R> {
    /**
     * A query with these clauses.
     *
     * @param body the clauses
     */
    protected RowSelect(SelectBody body) {
        super(body);
    }

    /**
     * A query of the subclass with other clauses.
     *
     * @param changed the clauses
     * @return the query
     */
    protected abstract S withBody(SelectBody changed);

    @Override
    final S with(SelectBody changed) {
        return withBody(changed);
    }

    @Override
    public final S distinct() {
        return with(super.distinct().body());
    }

    @Override
    public final S from(Class<?> type) {
        return with(super.from(type).body());
    }

    @Override
    public final S from(Source source) {
        return with(super.from(source).body());
    }

    @Override
    public final S join(Related<?, ?> relationship) {
        return with(super.join(relationship).body());
    }

    @Override
    public final <T> S join(Related<?, T> relationship, EntityAlias<T> target) {
        return with(super.join(relationship, target).body());
    }

    @Override
    public final S join(Class<?> type) {
        return with(super.join(type).body());
    }

    @Override
    public final S join(Source target) {
        return with(super.join(target).body());
    }

    @Override
    public final S leftJoin(Related<?, ?> relationship) {
        return with(super.leftJoin(relationship).body());
    }

    @Override
    public final <T> S leftJoin(Related<?, T> relationship, EntityAlias<T> target) {
        return with(super.leftJoin(relationship, target).body());
    }

    @Override
    public final S leftJoin(Class<?> type) {
        return with(super.leftJoin(type).body());
    }

    @Override
    public final S leftJoin(Source target) {
        return with(super.leftJoin(target).body());
    }

    @Override
    public final S fullJoin(Class<?> type) {
        return with(super.fullJoin(type).body());
    }

    @Override
    public final S fullJoin(Source target) {
        return with(super.fullJoin(target).body());
    }

    @Override
    public final S crossJoin(Class<?> type) {
        return with(super.crossJoin(type).body());
    }

    @Override
    public final S crossJoin(Source target) {
        return with(super.crossJoin(target).body());
    }

    @Override
    public final S with(Cte... ctes) {
        return with(super.with(ctes).body());
    }

    @Override
    public final S on(Condition... conditions) {
        return with(super.on(conditions).body());
    }

    @Override
    public final S where(Condition... conditions) {
        return with(super.where(conditions).body());
    }

    @Override
    public final S groupBy(Expression<?>... expressions) {
        return with(super.groupBy(expressions).body());
    }

    @Override
    public final S having(Condition... conditions) {
        return with(super.having(conditions).body());
    }

    @Override
    public final S orderBy(OrderTerm... terms) {
        return with(super.orderBy(terms).body());
    }

    @Override
    public final S limit(long rows) {
        return with(super.limit(rows).body());
    }

    @Override
    public final S offset(long rows) {
        return with(super.offset(rows).body());
    }

    @Override
    public final S forUpdate() {
        return with(super.forUpdate().body());
    }

    @Override
    public final S forShare() {
        return with(super.forShare().body());
    }

    @Override
    public final S skipLocked() {
        return with(super.skipLocked().body());
    }

    @Override
    public final S noWait() {
        return with(super.noWait().body());
    }

    @Override
    public final S of(Class<?>... types) {
        return with(super.of(types).body());
    }

    @Override
    public final S ofAlias(EntityAlias<?>... tables) {
        return with(super.ofAlias(tables).body());
    }

    @Override
    public final S executionOptions(ExecutionOption... options) {
        return with(super.executionOptions(options).body());
    }

    @Override
    public final S options(LoaderOption<?, ?>... options) {
        return with(super.options(options).body());
    }
}
