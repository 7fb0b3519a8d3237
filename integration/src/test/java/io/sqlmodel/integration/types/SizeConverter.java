package io.sqlmodel.integration.types;

import io.sqlmodel.type.Converter;

/** A size as JSON. */
public final class SizeConverter implements Converter<Size, String> {
    @Override
    public String toColumn(Size value) {
        return "{\"width\": " + value.width() + "}";
    }

    @Override
    public Size fromColumn(String stored) {
        return Size.of(stored);
    }
}
