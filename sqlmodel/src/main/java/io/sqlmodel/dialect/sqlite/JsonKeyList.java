package io.sqlmodel.dialect.sqlite;

import io.sqlmodel.dialect.KeyList;
import io.sqlmodel.type.ParameterWriter;
import io.sqlmodel.type.Types;
import java.sql.SQLException;
import java.util.Collection;

/** Keys as the elements of one JSON array. */
final class JsonKeyList implements KeyList {
    @Override
    public String condition() {
        return "IN (SELECT value FROM json_each(?))";
    }

    @Override
    public void bind(ParameterWriter out, int index, Collection<? extends Object> keys) throws SQLException {
        StringBuilder json = new StringBuilder(keys.size() * 8 + 2).append('[');
        for (Object key : keys) {
            if (json.length() > 1) {
                json.append(',');
            }
            if (key instanceof Number) {
                json.append(key);
            } else {
                appendText(json, key.toString());
            }
        }
        out.set(index, json.append(']').toString(), Types.STRING);
    }

    private static void appendText(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
