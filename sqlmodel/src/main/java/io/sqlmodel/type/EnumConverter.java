package io.sqlmodel.type;

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
        return Enum.valueOf(type, stored);
    }
}
