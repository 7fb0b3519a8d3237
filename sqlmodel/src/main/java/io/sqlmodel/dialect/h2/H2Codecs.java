package io.sqlmodel.dialect.h2;

import io.sqlmodel.dialect.Decimals;
import io.sqlmodel.type.Codecs;
import io.sqlmodel.type.SqlKind;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** H2's driver knows every type; only decimals without a declared scale may come with an exponent. */
final class H2Codecs {
    static final Codecs ALL = new Codecs(Map.of(SqlKind.DECIMAL, Decimals.PLAIN), H2Codecs::bind);

    private H2Codecs() {}

    /** Text would become a JSON string; bytes are read as JSON. */
    private static void bind(PreparedStatement statement, int index, @Nullable String text, String sqlType)
            throws SQLException {
        if (text != null && sqlType.equalsIgnoreCase("JSON")) {
            statement.setBytes(index, text.getBytes(StandardCharsets.UTF_8));
        } else {
            statement.setString(index, text);
        }
    }
}
