package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A statement's structure, under which its SQL text is kept, and its parameters, in the order in which they are bound.
 * Immutable.
 *
 * @param structure the structure, without any values
 * @param parameters the parameters
 */
public record Fingerprint(Structure structure, List<Parameter> parameters) {
    static Fingerprint of(Node statement) {
        Collector collector = new Collector();
        statement.walk(collector);
        return new Fingerprint(new Structure(collector.parts), List.copyOf(collector.parameters));
    }

    private static final class Collector implements Pass {
        /** Tell what follows from text of the same characters. */
        private enum Mark {
            SPELLED,
            NAME,
            OUTER,
            SOURCE,
            COLUMNS,
            SHARED,
            QUERY_COLUMN,
            IDENTIFIER,
            DEFINE,
            CTE,
            ISOLATED,
            OUTPUT,
            ENTER,
            LEAVE
        }

        private final List<Object> parts = new ArrayList<>(64);
        private final List<Parameter> parameters = new ArrayList<>();

        @Override
        public void text(String sql) {
            parts.add(sql);
        }

        @Override
        public void spelled(String meaning, Function<Syntax, String> choice) {
            parts.add(Mark.SPELLED);
            parts.add(meaning);
        }

        @Override
        public void part(Node usual, Function<Syntax, Node> choice) {
            usual.walk(this);
        }

        @Override
        public void name(ColumnDef column) {
            parts.add(Mark.NAME);
            parts.add(column);
        }

        @Override
        public void column(EntityAlias<?> source, ColumnDef column) {
            parts.add(column);
            parts.add(source.key());
        }

        @Override
        public void outerColumn(EntityAlias<?> source, ColumnDef column) {
            parts.add(Mark.OUTER);
            parts.add(column);
            parts.add(source.key());
        }

        @Override
        public void table(EntityAlias<?> source) {
            parts.add(source.def());
            parts.add(source.key());
        }

        @Override
        public void source(EntityAlias<?> source) {
            parts.add(Mark.SOURCE);
            parts.add(source.def());
            parts.add(source.key());
        }

        @Override
        public void columns(EntityAlias<?> source, long columns) {
            parts.add(Mark.COLUMNS);
            parts.add(source.def());
            parts.add(source.key());
            parts.add(columns);
        }

        @Override
        public void shared(EntityAlias<?> source, long columns) {
            parts.add(Mark.SHARED);
            parts.add(source.key());
            parts.add(columns);
        }

        @Override
        public void column(QueryTable source, String name) {
            parts.add(Mark.QUERY_COLUMN);
            parts.add(source.name());
            parts.add(name);
        }

        @Override
        public void identifier(String name) {
            parts.add(Mark.IDENTIFIER);
            parts.add(name);
        }

        @Override
        public void define(String name) {
            parts.add(Mark.DEFINE);
            parts.add(name);
        }

        @Override
        public void cte(String name) {
            parts.add(Mark.CTE);
            parts.add(name);
        }

        @Override
        public void isolated(Node part) {
            parts.add(Mark.ISOLATED);
            part.walk(this);
            parts.add(Mark.LEAVE);
        }

        @Override
        public void output(ColumnType<?> type) {
            parts.add(Mark.OUTPUT);
            parts.add(type);
        }

        @Override
        public void incomplete(QueryException problem) {
            throw problem;
        }

        @Override
        public void bind(ColumnType<?> type, @Nullable Object value) {
            parts.add(type.javaType());
            parameters.add(new Parameter(type, value));
        }

        @Override
        public void enter(List<? extends Source> sources) {
            parts.add(Mark.ENTER);
        }

        @Override
        public void leave() {
            parts.add(Mark.LEAVE);
        }
    }
}
