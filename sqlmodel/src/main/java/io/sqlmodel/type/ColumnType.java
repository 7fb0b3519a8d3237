package io.sqlmodel.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column or expression: a Java type and the kind of value that stores it. Immutable.
 *
 * @param <T> the Java type, a wrapper for a primitive
 */
public abstract class ColumnType<T> {
    private final Class<T> javaType;
    private final SqlKind kind;

    ColumnType(Class<T> javaType, SqlKind kind) {
        this.javaType = javaType;
        this.kind = kind;
    }

    /**
     * The Java type.
     *
     * @return the class
     */
    public final Class<T> javaType() {
        return javaType;
    }

    /**
     * The kind of value that is stored.
     *
     * @return the kind
     */
    public final SqlKind kind() {
        return kind;
    }

    /**
     * The SQL type that the model names for a column of text.
     *
     * @return the type as the database spells it; empty where it follows from the kind
     */
    public String declared() {
        return "";
    }

    /**
     * Reads a value the way a database wants it.
     *
     * @param row the result set, on a row
     * @param index the column's index, from 1
     * @param codecs the database's codecs
     * @return the value, or null for NULL
     * @throws SQLException as the driver reports it
     */
    public abstract @Nullable T read(ResultSet row, int index, Codecs codecs) throws SQLException;

    /**
     * Binds a value the way a database wants it.
     *
     * @param statement the statement
     * @param index the parameter's index, from 1
     * @param value the value, or null for NULL
     * @param codecs the database's codecs
     * @throws SQLException as the driver reports it
     */
    public abstract void bind(PreparedStatement statement, int index, @Nullable T value, Codecs codecs)
            throws SQLException;

    /**
     * The value as the driver takes it, where it cannot be bound alone: as an element of an array.
     *
     * @param value the value, or null for NULL
     * @param codecs the database's codecs
     * @return what is stored; null for NULL
     * @throws SQLException if the value cannot be stored
     */
    public abstract @Nullable Object stored(@Nullable T value, Codecs codecs) throws SQLException;

    @Override
    public String toString() {
        return javaType.getSimpleName();
    }
}
