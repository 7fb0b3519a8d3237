package io.sqlmodel.sql;

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
        private final List<Object> parts = new ArrayList<>(64);
        private final List<Parameter> parameters = new ArrayList<>();

        @Override
        public void text(String sql) {
            parts.add(sql);
        }

        @Override
        public void spelled(String meaning, Function<Syntax, String> choice) {
            parts.add(meaning);
        }

        @Override
        public void part(Node usual, Function<Syntax, Node> choice) {
            usual.walk(this);
        }

        @Override
        public void name(ColumnDef column) {
            parts.add(column);
        }

        @Override
        public void column(EntityAlias<?> source, ColumnDef column) {
            parts.add(column);
            parts.add(source.key());
        }

        @Override
        public void outerColumn(EntityAlias<?> source, ColumnDef column) {
            parts.add(column);
            parts.add(source.key());
            parts.add("outer");
        }

        @Override
        public void table(EntityAlias<?> source) {
            parts.add(source.def());
            parts.add(source.key());
        }

        @Override
        public void source(EntityAlias<?> source) {
            parts.add(source.def());
            parts.add(source.key());
        }

        @Override
        public void columns(EntityAlias<?> source, long columns) {
            parts.add(source.def());
            parts.add(source.key());
            parts.add(columns);
        }

        @Override
        public void bind(ColumnType<?> type, @Nullable Object value) {
            parts.add(type.javaType());
            parameters.add(new Parameter(type, value));
        }

        @Override
        public void enter(List<? extends EntityAlias<?>> sources) {
            parts.add("(");
        }

        @Override
        public void leave() {
            parts.add(")");
        }
    }
}
