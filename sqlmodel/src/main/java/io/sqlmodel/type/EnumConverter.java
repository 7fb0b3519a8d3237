package io.sqlmodel.type;

import io.sqlmodel.error.MappingException;
import io.sqlmodel.error.MappingMessage;
import java.util.Arrays;

/**
 * Stores an enum by the name of its constant.
 *
 * @param <E> the enum
 */
final class EnumConverter<E extends Enum<E>> implements Converter<E, String> {
    private final Class<E> type;

    EnumConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public String toColumn(E value) {
        return value.name();
    }

    @Override
    public E fromColumn(String stored) {
        try {
            return Enum.valueOf(type, stored);
        } catch (IllegalArgumentException e) {
            // Without the cause: its message holds the column's value.
            throw new MappingException(
                    MappingMessage.UNKNOWN_CONSTANT, type.getName(), Arrays.toString(type.getEnumConstants()));
        }
    }
}
