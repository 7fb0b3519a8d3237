package io.sqlmodel.type;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Binds text to columns whose SQL type the model names. Stateless and thread-safe. */
@FunctionalInterface
public interface DeclaredCodec {
    /** As any other text. */
    DeclaredCodec TEXT = (statement, index, text, sqlType) -> statement.setString(index, text);

    /**
     * Binds a text.
     *
     * @param statement the statement
     * @param index the parameter's index, from 1
     * @param text the text, or null for NULL
     * @param sqlType the type that the model names
     * @throws SQLException as the driver reports it
     */
    void bind(PreparedStatement statement, int index, @Nullable String text, String sqlType) throws SQLException;
}
