package io.sqlmodel.load;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.compile.Compiled;
import io.sqlmodel.compile.Output.EntityOutput;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.row.EntityReader;
import io.sqlmodel.row.RowReaders;
import io.sqlmodel.sql.LoaderOption;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.sql.RowSource;
import io.sqlmodel.sql.Select;
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
    public <T> Rows<T> select(Select<T> select) {
        return unit.operation(() -> {
            unit.autoflush();
            Compiled compiled = unit.database().compiler().compile(select);
            requireApplicable(select, compiled);
            LoaderPlan plan = select.loaderPlan();
            RowReaders readers = new RowReaders(compiled.outputs(), unit.objects(), plan);
            List<@Nullable Object> read = unit.connection()
                    .query(compiled.sql(), Binder.of(select), (result, in) -> rows(result, in, readers));
            for (EntityReader reader : readers.entities()) {
                reader.finish();
                relations.eager(reader.mapping(), reader.entities(), plan);
            }
            return new Rows<>(shape(select, read, readers.isOne()), compiled.sql());
        });
    }

    /** Reads all rows of a result. */
    static List<@Nullable Object> rows(ResultSet result, ColumnReader in, RowReaders readers) throws SQLException {
        List<@Nullable Object> all = new ArrayList<>();
        while (result.next()) {
            all.add(readers.isOne() ? readers.readOne(in) : readers.read(in));
        }
        return all;
    }

    private static void requireApplicable(Select<?> select, Compiled compiled) {
        for (LoaderOption<?, ?> option : select.loaderOptions()) {
            Class<?> begin = option.begin();
            boolean applies = begin == null
                    || compiled.outputs().stream()
                            .anyMatch(output -> output instanceof EntityOutput entity
                                    && entity.mapping().type() == begin);
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
