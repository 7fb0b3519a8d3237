package io.sqlmodel.type;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that columns know, and the makers of those that users add. */
public final class Types {
    /** {@code boolean} and {@code Boolean}. */
    public static final ColumnType<Boolean> BOOLEAN = new BasicType<>(Boolean.class, SqlKind.BOOLEAN);

    /** {@code byte} and {@code Byte}. */
    public static final ColumnType<Byte> BYTE = new BasicType<>(Byte.class, SqlKind.TINYINT);

    /** {@code short} and {@code Short}. */
    public static final ColumnType<Short> SHORT = new BasicType<>(Short.class, SqlKind.SMALLINT);

    /** {@code int} and {@code Integer}. */
    public static final ColumnType<Integer> INTEGER = new BasicType<>(Integer.class, SqlKind.INTEGER);

    /** {@code long} and {@code Long}. */
    public static final ColumnType<Long> LONG = new BasicType<>(Long.class, SqlKind.BIGINT);

    /** {@code float} and {@code Float}. */
    public static final ColumnType<Float> FLOAT = new BasicType<>(Float.class, SqlKind.REAL);

    /** {@code double} and {@code Double}. */
    public static final ColumnType<Double> DOUBLE = new BasicType<>(Double.class, SqlKind.DOUBLE);

    /** {@code char} and {@code Character}. */
    public static final ColumnType<Character> CHARACTER = new BasicType<>(Character.class, SqlKind.CHAR);

    /** {@code String}. */
    public static final ColumnType<String> STRING = new BasicType<>(String.class, SqlKind.TEXT);

    /** {@code BigDecimal}. */
    public static final ColumnType<BigDecimal> BIG_DECIMAL = new BasicType<>(BigDecimal.class, SqlKind.DECIMAL);

    /** {@code BigInteger}. */
    public static final ColumnType<BigInteger> BIG_INTEGER = new BasicType<>(BigInteger.class, SqlKind.BIG_INTEGER);

    /** {@code UUID}. */
    public static final ColumnType<UUID> UUID = new BasicType<>(UUID.class, SqlKind.UUID);

    /** {@code byte[]}. */
    public static final ColumnType<byte[]> BYTES = new BasicType<>(byte[].class, SqlKind.BINARY);

    /** {@code Instant}. */
    public static final ColumnType<Instant> INSTANT = new BasicType<>(Instant.class, SqlKind.INSTANT);

    /** {@code LocalDate}. */
    public static final ColumnType<LocalDate> LOCAL_DATE = new BasicType<>(LocalDate.class, SqlKind.DATE);

    /** {@code LocalTime}. */
    public static final ColumnType<LocalTime> LOCAL_TIME = new BasicType<>(LocalTime.class, SqlKind.TIME);

    /** {@code LocalDateTime}. */
    public static final ColumnType<LocalDateTime> LOCAL_DATE_TIME =
            new BasicType<>(LocalDateTime.class, SqlKind.TIMESTAMP);

    /** {@code OffsetDateTime}. */
    public static final ColumnType<OffsetDateTime> OFFSET_DATE_TIME =
            new BasicType<>(OffsetDateTime.class, SqlKind.OFFSET_TIMESTAMP);

    /** {@code Duration}. */
    public static final ColumnType<Duration> DURATION = new BasicType<>(Duration.class, SqlKind.DURATION);

    private static final Map<Class<?>, ColumnType<?>> BY_CLASS = Stream.of(
                    BOOLEAN,
                    BYTE,
                    SHORT,
                    INTEGER,
                    LONG,
                    FLOAT,
                    DOUBLE,
                    CHARACTER,
                    STRING,
                    BIG_DECIMAL,
                    BIG_INTEGER,
                    UUID,
                    BYTES,
                    INSTANT,
                    LOCAL_DATE,
                    LOCAL_TIME,
                    LOCAL_DATE_TIME,
                    OFFSET_DATE_TIME,
                    DURATION)
            .collect(Collectors.toUnmodifiableMap(ColumnType::javaType, type -> type));

    /** One type for each enum, so that statements with it are the same statement. */
    private static final ClassValue<ColumnType<?>> ENUMS = new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // asked for enums only
        protected ColumnType<?> computeValue(Class<?> type) {
            return enumeration((Class) type);
        }
    };

    /** Where what a database finds equal is the same value. It may not be for text, decimals and moments. */
    private static final Set<ColumnType<?>> EXACT = Set.of(BYTE, SHORT, INTEGER, LONG, UUID);

    private Types() {}

    /**
     * Whether two columns of a type that a database finds equal give the same value.
     *
     * @param type the columns' type
     * @return true for whole numbers of up to eight bytes and for {@code UUID}; false for text, which may be compared without case, for
     *     decimals, which may differ in zeros, and for all that is converted
     */
    public static boolean exact(ColumnType<?> type) {
        return EXACT.contains(type);
    }

    /**
     * The type that values of a class have where nothing else says it.
     *
     * @param <T> the Java type
     * @param type the class; a wrapper, not a primitive
     * @return the type
     * @throws QueryException if columns know no such class without a converter
     */
    @SuppressWarnings("unchecked") // each type is kept under its own class
    public static <T> ColumnType<T> of(Class<T> type) {
        ColumnType<?> known = type.isEnum() ? ENUMS.get(type) : BY_CLASS.get(type);
        if (known == null) {
            throw new QueryException(QueryMessage.UNKNOWN_TYPE, type.getName());
        }
        return (ColumnType<T>) known;
    }

    /**
     * An enum, stored by the name of its constant.
     *
     * @param <E> the enum
     * @param type its class
     * @return the type
     */
    public static <E extends Enum<E>> ColumnType<E> enumeration(Class<E> type) {
        return new ConvertedType<>(type, STRING, new EnumConverter<>(type));
    }

    /**
     * A type that is stored as text, in a column whose SQL type the model names.
     *
     * @param <T> the Java type
     * @param text a type that is stored as text
     * @param sqlType the SQL type, for example {@code jsonb}
     * @return the type
     */
    public static <T> ColumnType<T> declared(ColumnType<T> text, String sqlType) {
        return new DeclaredType<>(text, sqlType);
    }

    /**
     * A type of the user's own.
     *
     * @param <T> the Java type
     * @param <S> the stored type
     * @param type the Java class; for a type with arguments, such as {@code List<String>}, without them
     * @param stored the stored type
     * @param converter turns one into the other
     * @return the type
     */
    @SuppressWarnings("unchecked") // a class has no arguments, so it stands for the type with them as well
    public static <T, S> ColumnType<T> converted(
            Class<? super T> type, ColumnType<S> stored, Converter<T, S> converter) {
        return new ConvertedType<>((Class<T>) type, stored, converter);
    }
}
