package io.sqlmodel.unit;

import io.sqlmodel.meta.ColumnDef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that hold a place in a unique column for the time of a flush, while two rows swap theirs. */
final class FlushStandIns {
    private static final long MANY = 1_000_000_000_000_000L;
    private static final LocalDate FAR = LocalDate.of(8000, 1, 1);

    /** Random values of the types of columns; the rest of the types is rarely unique and NOT NULL. */
    private static final Map<Class<?>, Function<ColumnDef, Object>> RANDOM = Map.ofEntries(
            Map.entry(String.class, FlushStandIns::text),
            Map.entry(UUID.class, column -> UUID.randomUUID()),
            Map.entry(Long.class, column -> random(Long.MIN_VALUE, Long.MIN_VALUE / 2)),
            Map.entry(Integer.class, column -> (int) random(Integer.MIN_VALUE, Integer.MIN_VALUE / 2)),
            Map.entry(Short.class, column -> (short) random(Short.MIN_VALUE, Short.MIN_VALUE / 2)),
            Map.entry(BigInteger.class, column -> BigInteger.valueOf(random(-MANY, 0))),
            Map.entry(BigDecimal.class, FlushStandIns::decimal),
            Map.entry(LocalDate.class, column -> FAR.plusDays(random(0, 300_000))),
            Map.entry(LocalDateTime.class, column -> later()),
            Map.entry(Instant.class, column -> later().toInstant(ZoneOffset.UTC)),
            Map.entry(OffsetDateTime.class, column -> later().atOffset(ZoneOffset.UTC)));

    private FlushStandIns() {}

    /**
     * Whether something can stand in for the values of a column.
     *
     * @param column the column
     * @return false if it is NOT NULL and of a type without stand-ins
     */
    static boolean has(ColumnDef column) {
        return column.nullable() || RANDOM.containsKey(column.type().javaType());
    }

    /**
     * A value that no row has.
     *
     * @param column the column
     * @return NULL where the column allows it; otherwise a random value that is unlike those in use
     */
    static @Nullable Object of(ColumnDef column) {
        Function<ColumnDef, Object> random =
                column.nullable() ? null : RANDOM.get(column.type().javaType());
        return random == null ? null : random.apply(column);
    }

    private static Object text(ColumnDef column) {
        String text = UUID.randomUUID().toString().replace("-", "");
        return column.length() == 0 || column.length() >= text.length() ? text : text.substring(0, column.length());
    }

    private static LocalDateTime later() {
        return FAR.atStartOfDay().plusSeconds(random(0, 30_000_000_000L));
    }

    /** Negative, with as many digits as the column has, at most 15: what every database keeps. */
    private static BigDecimal decimal(ColumnDef column) {
        int digits = column.precision() == 0 ? 15 : Math.min(column.precision(), 15);
        return BigDecimal.valueOf(random(-(long) Math.pow(10, digits), 0), column.scale());
    }

    private static long random(long from, long to) {
        return ThreadLocalRandom.current().nextLong(from, to);
    }
}
