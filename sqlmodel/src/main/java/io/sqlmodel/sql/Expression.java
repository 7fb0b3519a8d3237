package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;

/**
 * A value in a statement.
 *
 * @param <T> the Java type of the value
 */
public interface Expression<T> {
    /**
     * The type of the value.
     *
     * @return the type
     */
    ColumnType<T> type();
}
