package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.meta.ColumnDef;
import java.util.List;

/**
 * UPDATE of all rows for which conditions hold.
 *
 * @param <E> the generated class
 * @param <S> the subclass
 */
public abstract non-sealed class UpdateStatement<E, S extends UpdateStatement<E, S>> extends Change<E>
        implements Sets<E, S> {
    private final Body<E> body;

    /**
     * An UPDATE with these clauses.
     *
     * @param body the clauses
     */
    protected UpdateStatement(Body<E> body) {
        this.body = body;
    }

    /**
     * An UPDATE of the subclass with other clauses.
     *
     * @param changed the clauses
     * @return the statement
     */
    protected abstract S withBody(Body<E> changed);

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S set(Assignment<E>... more) {
        return withBody(new Body<>(body.target, Items.plus(body.assignments, more), body.where, body.synchronize));
    }

    /**
     * Updates only the rows for which all conditions hold, those of earlier calls too. Subqueries in them may name
     * columns of the row.
     *
     * @param conditions the conditions
     * @return the changed statement
     */
    public final S where(Condition... conditions) {
        return withBody(new Body<>(body.target, body.assignments, body.where.and(conditions), body.synchronize));
    }

    /**
     * Sets whether the session's objects learn of it: by default what is written is read again when it is next used.
     *
     * @param synchronize false to leave the objects as they are
     * @return the changed statement
     */
    public final S synchronizeSession(boolean synchronize) {
        return withBody(new Body<>(body.target, body.assignments, body.where, synchronize));
    }

    @Override
    public final Kind kind() {
        return Kind.UPDATE;
    }

    @Override
    public final EntityAlias<E> target() {
        return body.target;
    }

    @Override
    public final List<ColumnDef> overwritten() {
        return body.written().stream().map(each -> each.column().def()).toList();
    }

    @Override
    public final boolean synchronizesSession() {
        return body.synchronize;
    }

    @Override
    public final void walk(Pass pass) {
        if (body.assignments.isEmpty()) {
            throw new QueryException(QueryMessage.NOTHING_TO_SET, body.target.label());
        }
        pass.enter(List.of(body.target));
        pass.text("UPDATE ");
        pass.table(body.target);
        pass.text(" SET ");
        Items.walk(body.written(), pass);
        body.where.walk(pass);
        pass.leave();
    }

    /**
     * The clauses of an UPDATE. Opaque outside this package. Immutable.
     *
     * @param <E> the generated class
     */
    public static final class Body<E> {
        private final EntityAlias<E> target;
        private final List<Assignment<E>> assignments;
        private final WhereClause where;
        private final boolean synchronize;

        private Body(EntityAlias<E> target, List<Assignment<E>> assignments, WhereClause where, boolean synchronize) {
            this.target = target;
            this.assignments = assignments;
            this.where = where;
            this.synchronize = synchronize;
        }

        /**
         * An UPDATE that sets nothing yet.
         *
         * @param <E> the generated class
         * @param type the generated class
         * @return its clauses
         * @throws io.sqlmodel.error.MappingException if the class is no model
         */
        public static <E> Body<E> of(Class<E> type) {
            return new Body<>(EntityAlias.of(type), List.of(), WhereClause.WHERE, true);
        }

        private List<Assignment<E>> written() {
            return NextVersion.with(target, assignments);
        }
    }
}
