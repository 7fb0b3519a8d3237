package io.sqlmodel.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A type that is stored as another one.
 *
 * @param <T> the Java type
 * @param <S> the stored type
 */
final class ConvertedType<T, S> extends ColumnType<T> {
    private final ColumnType<S> stored;
    private final Converter<T, S> converter;

    ConvertedType(Class<T> javaType, ColumnType<S> stored, Converter<T, S> converter) {
        super(javaType, stored.kind());
        this.stored = stored;
        this.converter = converter;
    }

    @Override
    public @Nullable T read(ResultSet row, int index, Codecs codecs) throws SQLException {
        S value = stored.read(row, index, codecs);
        return value == null ? null : converter.fromColumn(value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, @Nullable T value, Codecs codecs) throws SQLException {
        stored.bind(statement, index, value == null ? null : converter.toColumn(value), codecs);
    }

    @Override
    public @Nullable Object stored(@Nullable T value, Codecs codecs) throws SQLException {
        return stored.stored(value == null ? null : converter.toColumn(value), codecs);
    }
}
