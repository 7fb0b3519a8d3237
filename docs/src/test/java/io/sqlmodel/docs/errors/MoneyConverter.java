package io.sqlmodel.docs.errors;

import io.sqlmodel.type.Converter;

/** Stores cents. */
public final class MoneyConverter implements Converter<Money, Long> {
    @Override
    public Long toColumn(Money value) {
        return value.cents();
    }

    @Override
    public Money fromColumn(Long stored) {
        return new Money(stored);
    }
}
