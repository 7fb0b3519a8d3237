package io.sqlmodel.processor.golden;

import io.sqlmodel.type.Converter;
import java.util.List;

/** Stores words with blanks between them. */
final class TagsConverter implements Converter<List<String>, String> {
    @Override
    public String toColumn(List<String> value) {
        return String.join(" ", value);
    }

    @Override
    public List<String> fromColumn(String stored) {
        return List.of(stored.split(" ", -1));
    }
}
