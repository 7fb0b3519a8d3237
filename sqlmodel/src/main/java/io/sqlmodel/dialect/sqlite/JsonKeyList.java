package io.sqlmodel.dialect.sqlite;

import io.sqlmodel.dialect.KeyList;
import io.sqlmodel.generated.Key;
import io.sqlmodel.type.ParameterWriter;
import io.sqlmodel.type.Types;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Keys as the elements of one JSON array: values, or arrays of the values of a composite key. To join them as a table takes 0.95
 * of the time where there is an index, and up to 250 times as long where there is none: the database makes one for a join by itself,
 * but not for values without a type.
 *
 * @param columns how many columns the key has
 */
record JsonKeyList(int columns) implements KeyList {
    @Override
    public String condition() {
        String values = columns == 1
                ? "value"
                : IntStream.range(0, columns)
                        .mapToObj(i -> "json_extract(value, '$[" + i + "]')")
                        .collect(Collectors.joining(", "));
        return "IN (SELECT " + values + " FROM json_each(?))";
    }

    @Override
    public void bind(ParameterWriter out, int index, Collection<? extends Object> keys) throws SQLException {
        StringBuilder json = new StringBuilder(keys.size() * 8 + 2).append('[');
        for (Object key : keys) {
            json.append(json.length() > 1 ? "," : "");
            if (key instanceof Key parts) {
                appendParts(json, parts);
            } else {
                append(json, key);
            }
        }
        out.set(index, json.append(']').toString(), Types.STRING);
    }

    private void appendParts(StringBuilder json, Key parts) {
        json.append('[');
        for (int i = 0; i < columns; i++) {
            json.append(i > 0 ? "," : "");
            append(json, parts.part(i));
        }
        json.append(']');
    }

    private static void append(StringBuilder json, Object value) {
        if (value instanceof Long number) {
            json.append(number.longValue()); // without a text of its own
        } else if (value instanceof Number) {
            json.append(value);
        } else {
            appendText(json, value.toString());
        }
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
