package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.Converter;
import io.sqlmodel.type.Types;
import java.util.function.LongFunction;

/**
 * The type of a sum of small whole numbers: read as a {@code long}, because a driver would cut off what does not fit.
 *
 * @param <T> the Java type
 */
final class ExactSum<T extends Number> implements Converter<T, Long> {
    private static final ColumnType<Integer> INTEGER = type(Integer.class, sum -> (int) sum);
    private static final ColumnType<Short> SHORT = type(Short.class, sum -> (short) sum);
    private static final ColumnType<Byte> BYTE = type(Byte.class, sum -> (byte) sum);

    private final Class<T> javaType;
    private final LongFunction<T> narrow;

    private ExactSum(Class<T> javaType, LongFunction<T> narrow) {
        this.javaType = javaType;
        this.narrow = narrow;
    }

    private static <T extends Number> ColumnType<T> type(Class<T> javaType, LongFunction<T> narrow) {
        return Types.converted(javaType, Types.LONG, new ExactSum<>(javaType, narrow));
    }

    /** The type of the sum of values of a type. */
    @SuppressWarnings("unchecked") // each has the Java type that was asked for
    static <T> ColumnType<T> of(ColumnType<T> type) {
        if (type == Types.INTEGER) {
            return (ColumnType<T>) INTEGER;
        }
        if (type == Types.SHORT) {
            return (ColumnType<T>) SHORT;
        }
        return type == Types.BYTE ? (ColumnType<T>) BYTE : type;
    }

    @Override
    public Long toColumn(T value) {
        return value.longValue();
    }

    @Override
    public T fromColumn(Long stored) {
        T value = narrow.apply(stored);
        if (value.longValue() != stored) {
            throw new QueryException(QueryMessage.SUM_TOO_GREAT, javaType.getSimpleName());
        }
        return value;
    }
}
