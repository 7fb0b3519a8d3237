package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.ColumnType;

/**
 * A column of a model.
 *
 * @param <E> the generated class that has it
 * @param <T> the Java type of its values
 */
public class Column<E, T> implements Attribute<E>, Expression<T> {
    private final EntityAlias<E> source;
    private final ColumnDef def;
    private final ColumnType<T> type;

    Column(EntityAlias<E> source, ColumnDef def, ColumnType<T> type) {
        this.source = source;
        this.def = def;
        this.type = type;
    }

    /**
     * The column's definition.
     *
     * @return the definition
     */
    public final ColumnDef def() {
        return def;
    }

    @Override
    public final ColumnType<T> type() {
        return type;
    }

    @Override
    public final EntityAlias<E> source() {
        return source;
    }

    @Override
    public final String attributeName() {
        return def.attributeName();
    }

    @Override
    public final int attribute() {
        return def.attribute();
    }

    @Override
    public final String toString() {
        return source.def().name() + "." + def.attributeName();
    }
}
