package io.sqlmodel.sql;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query that a statement names before it begins: a common table expression. The statement says {@code with(cte)}, and
 * reads from it as from a table, also several times.
 */
public final class Cte extends QueryTable {
    private final String name;
    private final @Nullable String alias;
    private final @Nullable Query<?> query;
    private final Repeats repeats;

    private enum Repeats {
        NONE,
        ALL,
        DISTINCT
    }

    private Cte(String name, @Nullable String alias, @Nullable Query<?> query, Repeats repeats, Outputs outputs) {
        super(outputs);
        this.name = name;
        this.alias = alias;
        this.query = query;
        this.repeats = repeats;
    }

    /**
     * A query under a name.
     *
     * @param name the name
     * @param query the query
     * @return the table that it makes
     */
    public static Cte of(String name, Query<?> query) {
        return new Cte(name, null, query, Repeats.NONE, Outputs.of(query));
    }

    /**
     * A query that goes on from its own rows until no new ones come, keeping rows that are the same (UNION ALL). In data
     * with cycles it would never end; {@link #recursiveDistinct} does.
     *
     * @param <R> what a row is, the same at the beginning and in each step
     * @param name the name
     * @param anchor the first rows
     * @param step makes the query of the next rows; it is given the table itself, which then has the rows before
     * @return the table that it makes
     * @throws io.sqlmodel.error.QueryException if the two queries do not return the same types
     */
    public static <R> Cte recursive(
            String name, Query<R> anchor, Function<? super Cte, ? extends Query<? extends R>> step) {
        Cte self = self(name, anchor);
        return new Cte(name, null, anchor.unionAll(step.apply(self)), Repeats.ALL, self.outputs());
    }

    /**
     * A query that goes on from its own rows until no new ones come, leaving out rows that are the same (UNION), so that
     * it ends in data with cycles too.
     *
     * @param <R> what a row is, the same at the beginning and in each step
     * @param name the name
     * @param anchor the first rows
     * @param step makes the query of the next rows; it is given the table itself, which then has the rows before
     * @return the table that it makes
     * @throws io.sqlmodel.error.QueryException if the two queries do not return the same types; when it runs, if the
     *     database has no such query
     */
    public static <R> Cte recursiveDistinct(
            String name, Query<R> anchor, Function<? super Cte, ? extends Query<? extends R>> step) {
        Cte self = self(name, anchor);
        return new Cte(name, null, anchor.union(step.apply(self)), Repeats.DISTINCT, self.outputs());
    }

    private static Cte self(String name, Query<?> anchor) {
        return new Cte(name, null, null, Repeats.ALL, Outputs.of(anchor));
    }

    /**
     * The same rows under another name, to read them twice in one query. {@code with} wants the table itself.
     *
     * @param other the name
     * @return the table under that name
     */
    public Cte as(String other) {
        return new Cte(name, other, query, repeats, outputs());
    }

    boolean isRecursive() {
        return repeats != Repeats.NONE;
    }

    @Override
    String name() {
        return alias == null ? name : alias;
    }

    @Override
    String alias() {
        return name();
    }

    @Override
    void walkTable(Pass pass) {
        pass.cte(name);
        if (alias != null) {
            pass.text(" AS ");
            pass.identifier(alias);
        }
    }

    /** Walks the query where WITH defines it. */
    void walkDefinition(Pass pass) {
        pass.define(name);
        String separator = " (";
        for (String column : outputs().names()) {
            pass.text(separator);
            pass.identifier(column);
            separator = ", ";
        }
        pass.text(") AS (");
        if (repeats == Repeats.DISTINCT) {
            pass.spelled("distinct recursion", Syntax::distinctRecursion);
        }
        if (query != null) {
            pass.isolated(query);
        }
        pass.text(")");
    }
}
