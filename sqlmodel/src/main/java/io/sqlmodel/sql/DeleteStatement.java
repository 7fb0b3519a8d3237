package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import java.util.List;

/**
 * DELETE of all rows for which conditions hold.
 *
 * @param <E> the generated class
 * @param <S> the subclass
 */
public abstract non-sealed class DeleteStatement<E, S extends DeleteStatement<E, S>> extends Change<E> {
    private final Body<E> body;

    /**
     * A DELETE with these clauses.
     *
     * @param body the clauses
     */
    protected DeleteStatement(Body<E> body) {
        this.body = body;
    }

    /**
     * A DELETE of the subclass with other clauses.
     *
     * @param changed the clauses
     * @return the statement
     */
    protected abstract S withBody(Body<E> changed);

    /**
     * Deletes only the rows for which all conditions hold, those of earlier calls too. Subqueries in them may name
     * columns of the row.
     *
     * @param conditions the conditions
     * @return the changed statement
     */
    public final S where(Condition... conditions) {
        return withBody(new Body<>(body.target, body.where.and(conditions), body.synchronize));
    }

    /**
     * Sets whether the session's objects learn of it: by default all objects whose rows may be gone are looked for again
     * when they are next used.
     *
     * @param synchronize false to leave the objects as they are
     * @return the changed statement
     */
    public final S synchronizeSession(boolean synchronize) {
        return withBody(new Body<>(body.target, body.where, synchronize));
    }

    @Override
    public final Kind kind() {
        return Kind.DELETE;
    }

    @Override
    public final EntityAlias<E> target() {
        return body.target;
    }

    @Override
    public final List<ColumnDef> overwritten() {
        return List.of();
    }

    @Override
    public final boolean synchronizesSession() {
        return body.synchronize;
    }

    @Override
    public final void walk(Pass pass) {
        pass.enter(List.of(body.target));
        pass.text("DELETE FROM ");
        pass.table(body.target);
        body.where.walk(pass);
        pass.leave();
    }

    /**
     * The clauses of a DELETE. Opaque outside this package. Immutable.
     *
     * @param <E> the generated class
     */
    public static final class Body<E> {
        private final EntityAlias<E> target;
        private final WhereClause where;
        private final boolean synchronize;

        private Body(EntityAlias<E> target, WhereClause where, boolean synchronize) {
            this.target = target;
            this.where = where;
            this.synchronize = synchronize;
        }

        /**
         * A DELETE of all rows.
         *
         * @param <E> the generated class
         * @param type the generated class
         * @return its clauses
         * @throws io.sqlmodel.error.MappingException if the class is no model
         */
        public static <E> Body<E> of(Class<E> type) {
            return new Body<>(EntityAlias.of(type), WhereClause.WHERE, true);
        }
    }
}
