package io.sqlmodel.compile;

import io.sqlmodel.type.ColumnType;

/** One value of a result's rows and where its columns are. */
public sealed interface Output {
    /**
     * The index of its first column.
     *
     * @return the index, from 1
     */
    int column();

    /**
     * An object: some columns of its class, in the order of their attributes.
     *
     * @param columns the columns, those of the key among them
     * @param optional whether a row may be without it: then its key columns are NULL
     */
    record EntityOutput(EntityColumns columns, boolean optional) implements Output {
        @Override
        public int column() {
            return columns.first();
        }
    }

    /**
     * A single value.
     *
     * @param type its type
     * @param column the index of its column, from 1
     */
    record ValueOutput(ColumnType<?> type, int column) implements Output {}
}
