package io.sqlmodel.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Moves one kind of value between JDBC and Java. A dialect may have its own for a kind. Stateless and thread-safe.
 *
 * @param <T> the Java type
 */
public interface Codec<T> {
    /**
     * Reads a value.
     *
     * @param row the result set, on a row
     * @param index the column's index, from 1
     * @return the value, or null for NULL
     * @throws SQLException as the driver reports it
     */
    @Nullable
    T read(ResultSet row, int index) throws SQLException;

    /**
     * Binds a value.
     *
     * @param statement the statement
     * @param index the parameter's index, from 1
     * @param value the value, never null
     * @throws SQLException as the driver reports it
     */
    void bind(PreparedStatement statement, int index, T value) throws SQLException;

    /**
     * The value as the driver takes it, where it cannot be bound alone: as an element of an array.
     *
     * @param value the value, never null
     * @return the value itself, unless it is stored as another type
     * @throws SQLException if the value cannot be stored
     */
    default Object stored(T value) throws SQLException {
        return value;
    }

    /**
     * The type code to bind NULL with.
     *
     * @return one of {@link java.sql.Types}
     */
    int jdbcType();
}
