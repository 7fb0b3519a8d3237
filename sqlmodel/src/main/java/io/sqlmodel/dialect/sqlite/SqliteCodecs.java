package io.sqlmodel.dialect.sqlite;

import io.sqlmodel.type.Codec;
import io.sqlmodel.type.Codecs;
import io.sqlmodel.type.SqlKind;
import io.sqlmodel.type.TextCodec;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * How SQLite, which has integers, floating point numbers, text and bytes, stores the rest.
 *
 * <ul>
 *   <li>Booleans are 0 and 1.
 *   <li>{@code java.time} is text that sorts as time does: see {@link SqliteTime}. {@code Duration} is nanoseconds.
 *   <li>{@code BigDecimal} and {@code BigInteger} are text, since SQLite's numbers keep 15 digits and no scale: every
 *       value comes back equal. Where values are compared, sorted or calculated with, statements cast them to NUMERIC,
 *       which is exact up to 15 digits, for integers up to 18.
 *   <li>{@code UUID} is text of 36 characters.
 *   <li>NaN is refused: SQLite would store NULL.
 * </ul>
 */
final class SqliteCodecs {
    static final Codecs ALL = new Codecs(Map.<SqlKind, Codec<?>>ofEntries(
            Map.entry(SqlKind.REAL, new SqliteFloatingCodec<>(Double::floatValue)),
            Map.entry(SqlKind.DOUBLE, new SqliteFloatingCodec<>(Double::valueOf)),
            Map.entry(SqlKind.DECIMAL, new SqliteDecimalCodec<>(number -> number)),
            Map.entry(SqlKind.BIG_INTEGER, new SqliteDecimalCodec<>(BigDecimal::toBigIntegerExact)),
            Map.entry(SqlKind.UUID, new TextCodec<>(UUID.class, UUID::fromString, UUID::toString)),
            Map.entry(SqlKind.INSTANT, new TextCodec<>(Instant.class, SqliteTime::instant, SqliteTime::text)),
            Map.entry(SqlKind.DATE, new TextCodec<>(LocalDate.class, SqliteTime::date, SqliteTime::text)),
            Map.entry(SqlKind.TIME, new TextCodec<>(LocalTime.class, LocalTime::parse, SqliteTime::text)),
            Map.entry(SqlKind.TIMESTAMP, new TextCodec<>(LocalDateTime.class, SqliteTime::dateTime, SqliteTime::text)),
            Map.entry(
                    SqlKind.OFFSET_TIMESTAMP,
                    new TextCodec<>(OffsetDateTime.class, SqliteTime::offsetDateTime, SqliteTime::text))));

    private SqliteCodecs() {}
}
