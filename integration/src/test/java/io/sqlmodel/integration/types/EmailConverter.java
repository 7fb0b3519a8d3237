package io.sqlmodel.integration.types;

import io.sqlmodel.type.Converter;

/** Stores an e-mail address as text. */
public final class EmailConverter implements Converter<Email, String> {
    @Override
    public String toColumn(Email value) {
        return value.address();
    }

    @Override
    public Email fromColumn(String stored) {
        return new Email(stored);
    }
}
