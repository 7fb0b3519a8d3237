package io.sqlmodel.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A type that a codec of the database reads and binds itself.
 *
 * @param <T> the Java type
 */
final class BasicType<T> extends ColumnType<T> {
    BasicType(Class<T> javaType, SqlKind kind) {
        super(javaType, kind);
    }

    @Override
    public @Nullable T read(ResultSet row, int index, Codecs codecs) throws SQLException {
        return codecs.of(this).read(row, index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, @Nullable T value, Codecs codecs) throws SQLException {
        Codec<T> codec = codecs.of(this);
        if (value == null) {
            statement.setNull(index, codec.jdbcType());
        } else {
            codec.bind(statement, index, value);
        }
    }

    @Override
    public @Nullable Object stored(@Nullable T value, Codecs codecs) throws SQLException {
        return value == null ? null : codecs.of(this).stored(value);
    }
}
