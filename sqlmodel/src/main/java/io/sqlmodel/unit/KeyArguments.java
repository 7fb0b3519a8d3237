package io.sqlmodel.unit;

import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Key;
import io.sqlmodel.meta.ColumnDef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what a caller gives as a primary key into the key that the identity map uses (case J15). */
final class KeyArguments {
    private static final Logger LOG = LoggerFactory.getLogger(KeyArguments.class);

    private KeyArguments() {}

    /**
     * The key made of some values.
     *
     * @param mapping the class's mapping
     * @param values a value for each column of the key
     * @return the value of a single key, or a {@code Key}; null if a value is null, since no row has such a key
     * @throws InvalidStateException if there are too few or too many, or one is of another type
     */
    static @Nullable Object key(EntityMapping<?> mapping, @Nullable Object... values) {
        List<ColumnDef> columns = mapping.keyColumns();
        if (values.length != columns.size()) {
            throw wrongNumber(mapping, columns, values.length);
        }
        if (values.length == 1) {
            return values[0] == null ? unknown(mapping, columns.get(0)) : converted(mapping, columns.get(0), values[0]);
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                return unknown(mapping, columns.get(i));
            }
        }
        Object[] parts = new Object[values.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = converted(mapping, columns.get(i), values[i]);
        }
        return Key.of(parts);
    }

    private static @Nullable Object unknown(EntityMapping<?> mapping, ColumnDef column) {
        LOG.warn("get({}) was given null for {}, and finds nothing", mapping, column.attributeName());
        return null;
    }

    private static InvalidStateException wrongNumber(EntityMapping<?> mapping, List<ColumnDef> columns, int given) {
        String names =
                String.join(", ", columns.stream().map(ColumnDef::attributeName).toList());
        return new InvalidStateException(SessionMessage.KEY_PARTS, mapping.def().name(), columns.size(), names, given);
    }

    private static Object converted(EntityMapping<?> mapping, ColumnDef column, @Nullable Object given) {
        Object value = Objects.requireNonNull(given);
        Class<?> type = column.type().javaType();
        if (type.isInstance(value)) {
            return value;
        }
        Object converted = isWhole(value) ? convert(new BigInteger(value.toString()), type) : null;
        if (converted == null) {
            throw new InvalidStateException(
                    SessionMessage.KEY_TYPE,
                    mapping.def().name(),
                    column.attributeName(),
                    type.getSimpleName(),
                    value.getClass().getSimpleName());
        }
        return converted;
    }

    private static boolean isWhole(Object value) {
        return value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger;
    }

    private static @Nullable Object convert(BigInteger value, Class<?> type) {
        if (type == Long.class) {
            return value.bitLength() < Long.SIZE ? (Object) value.longValue() : null;
        }
        if (type == Integer.class) {
            return value.bitLength() < Integer.SIZE ? (Object) value.intValue() : null;
        }
        if (type == Short.class) {
            return value.bitLength() < Short.SIZE ? (Object) value.shortValue() : null;
        }
        if (type == Byte.class) {
            return value.bitLength() < Byte.SIZE ? (Object) value.byteValue() : null;
        }
        if (type == BigInteger.class) {
            return value;
        }
        return type == BigDecimal.class ? new BigDecimal(value) : null;
    }
}
