package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.ColumnType;

/**
 * A column whose values have an order.
 *
 * @param <E> the generated class that has it
 * @param <T> the Java type of its values
 */
public class ComparableColumn<E, T extends Comparable<? super T>> extends Column<E, T>
        implements ComparableExpression<T> {
    ComparableColumn(EntityAlias<E> source, ColumnDef def, ColumnType<T> type) {
        super(source, def, type);
    }
}
