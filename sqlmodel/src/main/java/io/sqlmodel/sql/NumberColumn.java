package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.ColumnType;

/**
 * A column of numbers.
 *
 * @param <E> the generated class that has it
 * @param <T> the Java type of its values
 */
public final class NumberColumn<E, T extends Number & Comparable<T>> extends ComparableColumn<E, T>
        implements NumberExpression<T> {
    NumberColumn(EntityAlias<E> source, ColumnDef def, ColumnType<T> type) {
        super(source, def, type);
    }
}
