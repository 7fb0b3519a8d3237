package io.sqlmodel.row;

import io.sqlmodel.compile.Output;
import io.sqlmodel.compile.Output.EntityOutput;
import io.sqlmodel.compile.Output.ValueOutput;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ColumnType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads all outputs of a statement's rows: one reader for each. Made once per result; not thread-safe. */
public final class RowReaders {
    private final List<EntityReader> entities = new ArrayList<>();
    private final RowReader<?>[] readers;
    private final int[] objectsAt;

    /**
     * Readers for the outputs of a statement.
     *
     * @param outputs the outputs, in order
     * @param registry the session's objects
     * @param plan the statement's loader options
     */
    public RowReaders(List<Output> outputs, EntityRegistry registry, LoaderPlan plan) {
        readers = new RowReader<?>[outputs.size()];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = reader(outputs.get(i), registry, plan);
        }
        objectsAt = IntStream.range(0, readers.length)
                .filter(i -> readers[i] instanceof EntityReader)
                .toArray();
    }

    /**
     * Which of the outputs are objects.
     *
     * @return their indexes, from 0; not to be changed
     */
    public int[] objectsAt() {
        return objectsAt;
    }

    private RowReader<?> reader(Output output, EntityRegistry registry, LoaderPlan plan) {
        if (output instanceof EntityOutput entity) {
            EntityReader reader = new EntityReader(entity.columns(), registry, new Peers(plan));
            entities.add(reader);
            return reader;
        }
        return new Value<>(((ValueOutput) output).type(), output.column());
    }

    /**
     * Reads the row that the result is on.
     *
     * @param in the reader of the result
     * @return the value of each output; a new array each time
     * @throws SQLException as the driver reports it
     */
    public @Nullable Object[] read(ColumnReader in) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[readers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = readers[i].read(in);
        }
        return values;
    }

    /**
     * Whether there is just one output, which {@link #readOne} reads without an array.
     *
     * @return true for one
     */
    public boolean isOne() {
        return readers.length == 1;
    }

    /**
     * Reads the one output of the row that the result is on.
     *
     * @param in the reader of the result
     * @return its value
     * @throws SQLException as the driver reports it
     */
    public @Nullable Object readOne(ColumnReader in) throws SQLException {
        return readers[0].read(in);
    }

    /**
     * The reader of one of the outputs that are objects.
     *
     * @param index its index among them, from 0
     * @return the reader
     */
    public EntityReader entity(int index) {
        return entities.get(index);
    }

    /**
     * The readers of those outputs that are objects.
     *
     * @return the readers, in order
     */
    public List<EntityReader> entities() {
        return Collections.unmodifiableList(entities);
    }

    private record Value<V>(ColumnType<V> type, int column) implements RowReader<V> {
        @Override
        public @Nullable V read(ColumnReader in) throws SQLException {
            return in.get(column, type);
        }
    }
}
