package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.ColumnType;
import org.jspecify.annotations.Nullable;

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
    public final void walk(Pass pass) {
        pass.column(source, def);
    }

    /**
     * This column and the value that a statement gives it.
     *
     * @param value the value, or null for NULL
     * @return the assignment
     */
    public final Assignment<E> to(@Nullable T value) {
        return new Assignment<>(this, new Bound<>(type, value));
    }

    /**
     * This column and the expression that a statement gives it.
     *
     * @param value the expression
     * @return the assignment
     */
    public final Assignment<E> to(Expression<? extends T> value) {
        return new Assignment<>(this, value);
    }

    /**
     * NULL for this column, as {@link #to(Object)} gives it for a null that has a type.
     *
     * @return what to write
     */
    public final Assignment<E> toNull() {
        return new Assignment<>(this, new Bound<>(type, null));
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
        return source.label() + "." + def.attributeName();
    }
}
