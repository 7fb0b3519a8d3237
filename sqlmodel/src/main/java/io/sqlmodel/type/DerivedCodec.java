package io.sqlmodel.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A codec that binds a type as another one.
 *
 * @param <T> the Java type
 * @param <S> the type that is bound
 * @param jdbcType the type code to bind NULL with
 * @param reader reads a value
 * @param store what is bound of a value
 * @param writer binds that
 */
record DerivedCodec<T, S>(int jdbcType, JdbcCodec.Reader<T> reader, Store<T, S> store, JdbcCodec.Writer<S> writer)
        implements Codec<T> {
    /**
     * Makes of a value what is bound.
     *
     * @param <T> the Java type
     * @param <S> the type that is bound
     */
    @FunctionalInterface
    interface Store<T, S> {
        S of(T value) throws SQLException;
    }

    @Override
    public @Nullable T read(ResultSet row, int index) throws SQLException {
        return reader.read(row, index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        writer.bind(statement, index, store.of(value));
    }

    @Override
    public Object stored(T value) throws SQLException {
        return store.of(value);
    }
}
