package io.sqlmodel.integration.types;

import io.sqlmodel.type.Converter;
import java.util.List;
import java.util.stream.Collectors;

/** Words as the literal of an array, which PostgreSQL reads and writes: {@code {"a","b"}}. */
public final class TagsConverter implements Converter<Tags, String> {
    @Override
    public String toColumn(Tags value) {
        return value.words().stream()
                .map(word -> '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public Tags fromColumn(String stored) {
        String inner = stored.substring(1, stored.length() - 1);
        return new Tags(
                inner.isEmpty() ? List.of() : List.of(inner.replace("\"", "").split(",")));
    }
}
