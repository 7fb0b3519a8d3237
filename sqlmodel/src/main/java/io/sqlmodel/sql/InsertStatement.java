package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.meta.ColumnDef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * INSERT of rows by their values, or of what a query returns.
 *
 * @param <E> the generated class
 * @param <S> the subclass
 */
public abstract non-sealed class InsertStatement<E, S extends InsertStatement<E, S>> extends Change<E> {
    private final Body<E> body;

    /**
     * An INSERT with these clauses.
     *
     * @param body the clauses
     */
    protected InsertStatement(Body<E> body) {
        this.body = body;
    }

    /**
     * An INSERT of the subclass with other clauses.
     *
     * @param changed the clauses
     * @return the statement
     */
    protected abstract S withBody(Body<E> changed);

    /**
     * Adds a row. Columns that it leaves out get their default in the database, or NULL; a {@code @Version} column begins
     * with 1.
     *
     * @param row its columns with their values, see {@link Column#to(Object)}; each row names the same columns in the
     *     same order
     * @return the changed statement
     * @throws QueryException if an earlier row names other columns, or the rows come from a query
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S values(Assignment<E>... row) {
        return values(List.of(List.of(row)));
    }

    /**
     * Adds rows.
     *
     * @param rows the columns of each with their values, see {@link Column#to(Object)}; each row names the same columns
     *     in the same order
     * @return the changed statement
     * @throws QueryException if rows name different columns, or the rows come from a query
     */
    public final S values(Iterable<? extends List<Assignment<E>>> rows) {
        return withBody(body.with(InsertValues.in(body.target, body.source).and(rows)));
    }

    /**
     * Names the columns that a query fills, {@code columns(Hero.name, Hero.age).from(select(...))}.
     *
     * @param columns the columns, in the order of what the query returns
     * @return takes the query
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final InsertColumns<S> columns(Column<E, ?>... columns) {
        List<Column<E, ?>> named = List.of(columns);
        return new InsertColumns<>(
                query -> withBody(body.with(InsertQuery.of(body.target, body.source, named, query))));
    }

    /**
     * Says what happens where a row is there already that has the same values in some columns.
     *
     * @param columns the columns of a primary key or unique constraint; none for any such constraint
     * @return takes what happens
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final OnConflict<E, S> onConflict(Column<E, ?>... columns) {
        return new OnConflict<>(body.target, List.of(columns), clause -> withBody(body.with(clause)));
    }

    /**
     * Sets whether the session's objects learn of rows that {@code onConflict} changes: by default what is written is read
     * again when it is next used.
     *
     * @param synchronize false to leave the objects as they are
     * @return the changed statement
     */
    public final S synchronizeSession(boolean synchronize) {
        return withBody(new Body<>(body.target, body.source, body.conflict, synchronize));
    }

    @Override
    public final Kind kind() {
        return Kind.INSERT;
    }

    @Override
    public final EntityAlias<E> target() {
        return body.target;
    }

    @Override
    public final List<ColumnDef> overwritten() {
        return body.conflict == null ? List.of() : body.conflict.overwritten();
    }

    @Override
    public final boolean synchronizesSession() {
        return body.synchronize;
    }

    @Override
    public final void walk(Pass pass) {
        if (body.source == null || body.source.columns().isEmpty()) {
            throw new QueryException(QueryMessage.NOTHING_TO_INSERT, body.target.label());
        }
        ColumnDef version = FirstVersion.missing(body.target, body.source);
        InsertSource source = version == null ? body.source : body.source.versioned(version);
        ConflictClause<E> conflict = body.conflict;
        if (conflict == null) {
            insert(pass, source);
        } else {
            pass.part(
                    on -> insert(on, source),
                    syntax -> syntax.upsert() == UpsertForm.MERGE
                            ? new Merge<>(conflict, source)
                            : on -> insert(on, source));
        }
    }

    private void insert(Pass pass, InsertSource source) {
        pass.text("INSERT INTO ");
        pass.table(body.target);
        pass.text(" (");
        Items.names(source.columns(), pass);
        pass.text(") ");
        if (body.conflict == null) {
            source.walk(pass);
        } else {
            source.beforeConflict().walk(pass);
            body.conflict.walk(pass, source.columns());
        }
    }

    /**
     * The clauses of an INSERT. Opaque outside this package. Immutable.
     *
     * @param <E> the generated class
     */
    public static final class Body<E> {
        private final EntityAlias<E> target;
        private final @Nullable InsertSource source;
        private final @Nullable ConflictClause<E> conflict;
        private final boolean synchronize;

        private Body(
                EntityAlias<E> target,
                @Nullable InsertSource source,
                @Nullable ConflictClause<E> conflict,
                boolean synchronize) {
            this.target = target;
            this.source = source;
            this.conflict = conflict;
            this.synchronize = synchronize;
        }

        /**
         * An INSERT without rows yet.
         *
         * @param <E> the generated class
         * @param type the generated class
         * @return its clauses
         * @throws io.sqlmodel.error.MappingException if the class is no model
         */
        public static <E> Body<E> of(Class<E> type) {
            return new Body<>(EntityAlias.of(type), null, null, true);
        }

        private Body<E> with(InsertSource changed) {
            return new Body<>(target, changed, conflict, synchronize);
        }

        private Body<E> with(ConflictClause<E> changed) {
            return new Body<>(target, source, changed, synchronize);
        }
    }
}
