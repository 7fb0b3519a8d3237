package io.sqlmodel.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A codec of two lambdas.
 *
 * @param <T> the Java type
 * @param jdbcType the type code to bind NULL with
 * @param reader reads a value
 * @param writer binds a value
 */
record JdbcCodec<T>(int jdbcType, Reader<T> reader, Writer<T> writer) implements Codec<T> {
    /**
     * Reads a value.
     *
     * @param <T> the Java type
     */
    @FunctionalInterface
    interface Reader<T> {
        @Nullable
        T read(ResultSet row, int index) throws SQLException;
    }

    /**
     * Binds a value.
     *
     * @param <T> the Java type
     */
    @FunctionalInterface
    interface Writer<T> {
        void bind(PreparedStatement statement, int index, T value) throws SQLException;
    }

    /**
     * A codec of a JDBC getter that says with {@code wasNull} whether it read NULL.
     *
     * @param <T> the Java type
     * @param jdbcType the type code to bind NULL with
     * @param zero what the reader gives for NULL
     * @param reader reads a value
     * @param writer binds a value
     * @return the codec
     */
    static <T> JdbcCodec<T> ofPrimitive(int jdbcType, T zero, Reader<T> reader, Writer<T> writer) {
        return new JdbcCodec<>(
                jdbcType,
                (row, index) -> {
                    T value = reader.read(row, index);
                    return zero.equals(value) && row.wasNull() ? null : value;
                },
                writer);
    }

    /**
     * A codec of a class that JDBC 4.2 drivers read and bind as an object.
     *
     * @param <T> the Java type
     * @param jdbcType the type code to bind NULL with
     * @param type the class
     * @return the codec
     */
    static <T> JdbcCodec<T> ofObject(int jdbcType, Class<T> type) {
        return new JdbcCodec<>(
                jdbcType,
                (row, index) -> row.getObject(index, type),
                (statement, index, value) -> statement.setObject(index, value));
    }

    @Override
    public @Nullable T read(ResultSet row, int index) throws SQLException {
        return reader.read(row, index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        writer.bind(statement, index, value);
    }
}
