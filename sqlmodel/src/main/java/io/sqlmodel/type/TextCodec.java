package io.sqlmodel.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Types;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stores a type as text, where a database has none of its own for it.
 *
 * @param <T> the Java type
 */
public final class TextCodec<T> implements Codec<T> {
    private final Class<T> type;
    private final Function<String, T> parse;
    private final Function<T, String> format;

    /**
     * A codec of two functions, each the other's inverse.
     *
     * @param type the Java type
     * @param parse the value of a text; may throw any unchecked exception for text that is none
     * @param format the text of a value
     */
    public TextCodec(Class<T> type, Function<String, T> parse, Function<T, String> format) {
        this.type = type;
        this.parse = parse;
        this.format = format;
    }

    /**
     * Reads a value.
     *
     * @throws SQLDataException if the text is no such value; the text is not repeated, for it is a column's value
     */
    @Override
    public @Nullable T read(ResultSet row, int index) throws SQLException {
        String text = row.getString(index);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            // Without the cause: its message holds the text.
            throw new SQLDataException(
                    "Column " + index + " of the result holds text that is no " + type.getSimpleName() + '.', "22018");
        }
    }

    @Override
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        statement.setString(index, format.apply(value));
    }

    @Override
    public Object stored(T value) {
        return format.apply(value);
    }

    @Override
    public int jdbcType() {
        return Types.VARCHAR;
    }
}
