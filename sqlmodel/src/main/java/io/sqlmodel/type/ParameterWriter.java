package io.sqlmodel.type;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Binds the parameters of a statement by index, from 1. Made once per statement; not thread-safe. Open for the engine,
 * which records values where they are to be logged.
 */
public class ParameterWriter {
    private final PreparedStatement statement;
    private final Codecs codecs;

    /**
     * A writer to a statement.
     *
     * @param statement the statement; the writer never executes or closes it
     * @param codecs the database's codecs
     */
    public ParameterWriter(PreparedStatement statement, Codecs codecs) {
        this.statement = statement;
        this.codecs = codecs;
    }

    /**
     * A writer to the same statement.
     *
     * @param other a writer to it
     */
    protected ParameterWriter(ParameterWriter other) {
        this(other.statement, other.codecs);
    }

    /**
     * Binds a {@code boolean}.
     *
     * @param index the parameter's index
     * @param value the value
     * @throws SQLException as the driver reports it
     */
    public void setBoolean(int index, boolean value) throws SQLException {
        statement.setBoolean(index, value);
    }

    /**
     * Binds an {@code int}.
     *
     * @param index the parameter's index
     * @param value the value
     * @throws SQLException as the driver reports it
     */
    public void setInt(int index, int value) throws SQLException {
        statement.setInt(index, value);
    }

    /**
     * Binds a {@code long}.
     *
     * @param index the parameter's index
     * @param value the value
     * @throws SQLException as the driver reports it
     */
    public void setLong(int index, long value) throws SQLException {
        statement.setLong(index, value);
    }

    /**
     * Binds a {@code double}.
     *
     * @param index the parameter's index
     * @param value the value
     * @throws SQLException as the driver reports it
     */
    public void setDouble(int index, double value) throws SQLException {
        statement.setDouble(index, value);
    }

    /**
     * Binds a value of any type.
     *
     * @param <T> the Java type
     * @param index the parameter's index
     * @param value the value, or null for NULL
     * @param type the column's type
     * @throws SQLException as the driver reports it
     */
    public <T> void set(int index, @Nullable T value, ColumnType<T> type) throws SQLException {
        type.bind(statement, index, value, codecs);
    }

    /**
     * Binds an array.
     *
     * @param index the parameter's index
     * @param type the type of its elements, as the driver knows it
     * @param elements the elements, null for NULL, as {@link #stored} gives them
     * @throws SQLException as the driver reports it
     */
    public void setArray(int index, String type, @Nullable Object[] elements) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(type, elements));
    }

    /**
     * Binds an array whose driver knows the type of its elements by their class.
     *
     * @param index the parameter's index
     * @param elements the elements, null for NULL, as {@link #stored} gives them
     * @throws SQLException as the driver reports it
     */
    public void setArray(int index, @Nullable Object[] elements) throws SQLException {
        statement.setObject(index, elements);
    }

    /**
     * What the driver takes of a value as an element of an array.
     *
     * @param <T> the Java type
     * @param value the value, or null for NULL
     * @param type its type
     * @return what is stored; null for NULL
     * @throws SQLException if the value cannot be stored
     */
    public final <T> @Nullable Object stored(@Nullable T value, ColumnType<T> type) throws SQLException {
        return type.stored(value, codecs);
    }
}
