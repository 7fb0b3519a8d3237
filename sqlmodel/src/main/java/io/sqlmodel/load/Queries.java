package io.sqlmodel.load;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.compile.Compiled;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.row.EntityRegistry;
import io.sqlmodel.row.RowReaders;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.LoaderOption;
import io.sqlmodel.sql.Query;
import io.sqlmodel.sql.RowSource;
import io.sqlmodel.sql.Selectable;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.unit.UnitOfWork;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs the queries of one session: autoflush, compile, execute, read, load eagerly. */
public final class Queries {
    private final UnitOfWork unit;
    private final RelationLoader relations;

    /**
     * The queries of a session.
     *
     * @param unit its unit of work
     */
    public Queries(UnitOfWork unit) {
        this.unit = unit;
        this.relations = RelationLoader.of(unit, unit.objects());
    }

    /**
     * Runs a query, and reads its rows or the first part of them.
     *
     * @param <T> what a row becomes
     * @param select the query
     * @return the rows
     */
    public <T> ResultRows<T> select(Query<T> select) {
        return unit.operation(() -> {
            unit.autoflush();
            List<EntityAlias<?>> tables = tables(select);
            requireApplicable(select, tables);
            JoinPlan joins = JoinPlanner.of(select, select.loaderPlan());
            Query<T> statement = joins.applyTo(select);
            Compiled compiled = unit.database().compiler().compile(statement);
            boolean populates = select.executionOptions().populateExisting();
            EntityRegistry objects = populates ? new Populating(unit) : unit.objects();
            RelationLoader loader = populates ? RelationLoader.of(unit, objects) : relations;
            QueryRun<T> run = new QueryRun<>(unit, loader, objects, select, tables, joins, compiled);
            run.execute(Binder.of(statement));
            return run;
        });
    }

    /**
     * Tells how a query would be loaded, without executing it.
     *
     * @param select the query
     * @return the relationships as a tree, and the statements
     */
    public String explain(Query<?> select) {
        requireApplicable(select, tables(select));
        return new Explainer(unit.database().compiler()).explain(select);
    }

    /** Reads all rows of a result. */
    static List<@Nullable Object> rows(ResultSet result, ColumnReader in, RowReaders readers) throws SQLException {
        List<@Nullable Object> all = new ArrayList<>();
        while (result.next()) {
            all.add(readers.isOne() ? readers.readOne(in) : readers.read(in));
        }
        return all;
    }

    /** The tables of the objects that a query returns, in order. */
    private static List<EntityAlias<?>> tables(Query<?> select) {
        List<EntityAlias<?>> tables = new ArrayList<>(1);
        for (Selectable<?> selected : select.selected()) {
            if (selected instanceof EntityAlias<?> table) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static void requireApplicable(Query<?> select, List<EntityAlias<?>> tables) {
        for (LoaderOption<?, ?> option : select.loaderOptions()) {
            Class<?> begin = option.begin();
            boolean applies = begin == null
                    || tables.stream().anyMatch(table -> table.def().type() == begin);
            if (!applies) {
                throw new QueryException(QueryMessage.OPTION_ELSEWHERE, option, select.selected());
            }
        }
    }

    /** Rows are put together last: what a query's {@code map} reads of the objects has been loaded then. */
    @SuppressWarnings("unchecked") // rows that are their only value are of its type
    static <T> List<T> shape(RowSource<T> source, List<@Nullable Object> read, boolean one) {
        if (source.isOneValue()) {
            return (List<T>) (List<?>) read;
        }
        List<T> rows = new ArrayList<>(read.size());
        @Nullable Object[] single = new @Nullable Object[1];
        for (Object value : read) {
            if (one) {
                single[0] = value;
                rows.add(source.row(single));
            } else {
                rows.add(source.row((@Nullable Object[]) Objects.requireNonNull(value)));
            }
        }
        return rows;
    }
}
