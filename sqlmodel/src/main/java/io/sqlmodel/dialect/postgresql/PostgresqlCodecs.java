package io.sqlmodel.dialect.postgresql;

import io.sqlmodel.type.Codec;
import io.sqlmodel.type.Codecs;
import io.sqlmodel.type.ObjectCodec;
import io.sqlmodel.type.SqlKind;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Texts are looked through for NUL. Times are cut to PostgreSQL's microseconds: the driver would round them up, and
 * midnight with them.
 */
final class PostgresqlCodecs {
    static final Codecs ALL = new Codecs(
            Map.<SqlKind, Codec<?>>of(
                    SqlKind.TEXT,
                    new PostgresqlTextCodec(),
                    SqlKind.INSTANT,
                    new ObjectCodec<Instant, OffsetDateTime>(
                            Types.TIMESTAMP_WITH_TIMEZONE,
                            OffsetDateTime.class,
                            OffsetDateTime::toInstant,
                            value -> value.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC)),
                    SqlKind.OFFSET_TIMESTAMP,
                    new ObjectCodec<>(
                            Types.TIMESTAMP_WITH_TIMEZONE,
                            OffsetDateTime.class,
                            value -> value,
                            // Offsets beyond 15:59 are none to PostgreSQL, which keeps none.
                            value -> value.toInstant()
                                    .truncatedTo(ChronoUnit.MICROS)
                                    .atOffset(ZoneOffset.UTC)),
                    SqlKind.TIMESTAMP,
                    new ObjectCodec<>(
                            Types.TIMESTAMP,
                            LocalDateTime.class,
                            value -> value,
                            value -> value.truncatedTo(ChronoUnit.MICROS)),
                    SqlKind.TIME,
                    new ObjectCodec<>(
                            Types.TIME,
                            LocalTime.class,
                            value -> value,
                            value -> value.truncatedTo(ChronoUnit.MICROS))),
            // Without a type of its own a parameter gets that of the column.
            (statement, index, text, sqlType) ->
                    statement.setObject(index, PostgresqlTextCodec.checked(text), Types.OTHER));

    private PostgresqlCodecs() {}
}
