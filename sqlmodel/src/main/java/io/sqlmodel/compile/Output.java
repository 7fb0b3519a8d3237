package io.sqlmodel.compile;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
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
     * An object: some columns of its class, in the order of their attributes. If these are all that are not deferred,
     * {@link EntityMapping#read(Entity, io.sqlmodel.type.ColumnReader, int)} reads them at once.
     *
     * @param mapping its class's mapping
     * @param columns the columns: a bit for each attribute, those of the key among them
     * @param column the index of its first column, from 1
     * @param optional whether a row may be without it: then its key columns are NULL
     */
    record EntityOutput(EntityMapping<Entity> mapping, long columns, int column, boolean optional) implements Output {}

    /**
     * A single value.
     *
     * @param type its type
     * @param column the index of its column, from 1
     */
    record ValueOutput(ColumnType<?> type, int column) implements Output {}
}
