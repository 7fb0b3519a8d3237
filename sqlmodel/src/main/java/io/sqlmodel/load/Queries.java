package io.sqlmodel.load;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.compile.Compiled;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.row.EntityReader;
import io.sqlmodel.row.RowReaders;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.LoaderOption;
import io.sqlmodel.sql.LoaderPlan;
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
        this.relations = RelationLoader.of(unit);
    }

    /**
     * What a query gave.
     *
     * @param <T> what a row became
     * @param rows the rows in order
     * @param sql the statement's text
     */
    public record Rows<T>(List<T> rows, String sql) {}

    /**
     * Runs a query and reads all its rows.
     *
     * @param <T> what a row becomes
     * @param select the query
     * @return the rows
     */
    public <T> Rows<T> select(Query<T> select) {
        return unit.operation(() -> {
            unit.autoflush();
            List<EntityAlias<?>> tables = tables(select);
            requireApplicable(select, tables);
            LoaderPlan plan = select.loaderPlan();
            JoinPlan joins = JoinPlanner.of(select, plan);
            Query<T> statement = joins.applyTo(select);
            Compiled compiled = unit.database().compiler().compile(statement);
            RowReaders readers = new RowReaders(compiled.outputs(), unit.objects(), plan);
            JoinedLoader joined = joins.isEmpty() ? null : new JoinedLoader(joins, compiled.fetched(), unit.objects());
            List<@Nullable Object> read = unit.connection()
                    .query(
                            compiled.sql(),
                            Binder.of(statement),
                            (result, in) ->
                                    joined == null ? rows(result, in, readers) : joined.rows(result, in, readers));
            List<EntityReader> objects = readers.entities();
            for (int i = 0; i < objects.size(); i++) {
                EntityReader reader = objects.get(i);
                reader.finish();
                relations.eager(reader.mapping(), reader.entities(), plan, LoadPath.of(select, tables.get(i)));
            }
            return new Rows<>(shape(select, read, readers.isOne()), compiled.sql());
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
    static <T> List<T> shape(RowSource<T> source, List<@Nullable Object> read, boolean one) {
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
