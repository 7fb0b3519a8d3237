package io.sqlmodel.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stores a type as another one that the driver knows, where a database has none of its own for it.
 *
 * @param <T> the Java type
 * @param <S> the type that the driver reads and binds
 */
public final class ObjectCodec<T, S> implements Codec<T> {
    private final int jdbcType;
    private final Class<S> stored;
    private final Function<S, T> read;
    private final Function<T, S> write;

    /**
     * A codec of two functions.
     *
     * @param jdbcType the type of NULL, from {@link java.sql.Types}
     * @param stored the type that the driver reads and binds
     * @param read the value of what is stored
     * @param write what is stored of a value
     */
    public ObjectCodec(int jdbcType, Class<S> stored, Function<S, T> read, Function<T, S> write) {
        this.jdbcType = jdbcType;
        this.stored = stored;
        this.read = read;
        this.write = write;
    }

    @Override
    public @Nullable T read(ResultSet row, int index) throws SQLException {
        S value = row.getObject(index, stored);
        return value == null ? null : read.apply(value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        statement.setObject(index, write.apply(value));
    }

    @Override
    public Object stored(T value) {
        return write.apply(value);
    }

    @Override
    public int jdbcType() {
        return jdbcType;
    }
}
