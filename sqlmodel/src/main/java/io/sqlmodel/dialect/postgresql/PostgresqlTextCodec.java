package io.sqlmodel.dialect.postgresql;

import io.sqlmodel.type.Codec;
import io.sqlmodel.type.UnstorableValueException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Text. PostgreSQL has no NUL in it, and would say so without a word about columns or remedies. */
final class PostgresqlTextCodec implements Codec<String> {
    @Override
    public @Nullable String read(ResultSet row, int index) throws SQLException {
        return row.getString(index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, String value) throws SQLException {
        statement.setString(index, checked(value));
    }

    @Override
    public Object stored(String value) throws SQLException {
        return checked(value);
    }

    @Override
    public int jdbcType() {
        return Types.VARCHAR;
    }

    @SuppressWarnings("NullAway") // null for null
    static String checked(@Nullable String value) throws SQLException {
        if (value != null && value.indexOf('\0') >= 0) {
            throw new UnstorableValueException(
                    "PostgreSQL cannot store the character NUL (U+0000) in a text. Remove it, or use a byte[].",
                    "22021");
        }
        return value;
    }
}
