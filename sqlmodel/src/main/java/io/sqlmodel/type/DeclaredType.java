package io.sqlmodel.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A type that is stored as text, in a column whose SQL type the model names: {@code jsonb}, {@code text[]}, an enum of the
 * database.
 *
 * @param <T> the Java type
 */
final class DeclaredType<T> extends ColumnType<T> {
    private final ColumnType<T> text;
    private final String sqlType;

    DeclaredType(ColumnType<T> text, String sqlType) {
        super(text.javaType(), text.kind());
        this.text = text;
        this.sqlType = sqlType;
    }

    @Override
    public String declared() {
        return sqlType;
    }

    @Override
    public @Nullable T read(ResultSet row, int index, Codecs codecs) throws SQLException {
        return text.read(row, index, codecs);
    }

    @Override
    public void bind(PreparedStatement statement, int index, @Nullable T value, Codecs codecs) throws SQLException {
        codecs.declared().bind(statement, index, (String) text.stored(value, codecs), sqlType);
    }

    @Override
    public @Nullable Object stored(@Nullable T value, Codecs codecs) throws SQLException {
        return text.stored(value, codecs);
    }
}
