package io.sqlmodel.row;

import io.sqlmodel.compile.Output;
import io.sqlmodel.compile.Output.EntityOutput;
import io.sqlmodel.compile.Output.ValueOutput;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ColumnType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The readers of one result: one for each of its outputs, and the one that puts each row together.
 *
 * @param <T> what a row becomes
 */
public final class RowReaders<T> {
    private final List<EntityReader> entities = new ArrayList<>();
    private final RowReader<T> row;

    /**
     * Readers for the outputs of a statement.
     *
     * @param outputs the outputs, in order
     * @param shape makes a row of an array of their values; null if the one output is the row
     * @param registry the session's objects
     * @param plan the statement's loader options
     */
    @SuppressWarnings("unchecked") // a statement knows the type of its one output
    public RowReaders(
            List<Output> outputs,
            @Nullable Function<@Nullable Object[], T> shape,
            EntityRegistry registry,
            LoaderPlan plan) {
        RowReader<?>[] readers = new RowReader<?>[outputs.size()];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = reader(outputs.get(i), registry, plan);
        }
        this.row = shape == null ? (RowReader<T>) readers[0] : new Several<>(readers, shape);
    }

    private RowReader<?> reader(Output output, EntityRegistry registry, LoaderPlan plan) {
        if (output instanceof EntityOutput entity) {
            EntityReader reader = new EntityReader(entity, registry, new Peers(plan));
            entities.add(reader);
            return reader;
        }
        return new Value<>(((ValueOutput) output).type(), output.column());
    }

    /**
     * The reader of rows.
     *
     * @return the reader
     */
    public RowReader<T> row() {
        return row;
    }

    /**
     * The readers of those outputs that are objects.
     *
     * @return the readers, in order
     */
    public List<EntityReader> entities() {
        return entities;
    }

    private record Value<V>(ColumnType<V> type, int column) implements RowReader<V> {
        @Override
        public @Nullable V read(ColumnReader in) throws SQLException {
            return in.get(column, type);
        }
    }

    private record Several<T>(RowReader<?>[] readers, Function<@Nullable Object[], T> shape) implements RowReader<T> {
        @Override
        public @Nullable T read(ColumnReader in) throws SQLException {
            @Nullable Object[] values = new @Nullable Object[readers.length];
            for (int i = 0; i < readers.length; i++) {
                values[i] = readers[i].read(in);
            }
            return shape.apply(values);
        }
    }
}
