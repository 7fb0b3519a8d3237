package io.sqlmodel.dialect.mariadb;

import io.sqlmodel.dialect.Decimals;
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
 * MariaDB's DATETIME knows no zone: instants are stored in UTC, whatever the zone of the session. Times are cut to its
 * microseconds.
 */
final class MariadbCodecs {
    static final Codecs ALL = new Codecs(Map.<SqlKind, Codec<?>>of(
            SqlKind.DECIMAL,
            Decimals.filledTo(30),
            SqlKind.INSTANT,
            new ObjectCodec<Instant, LocalDateTime>(
                    Types.TIMESTAMP,
                    LocalDateTime.class,
                    stored -> stored.toInstant(ZoneOffset.UTC),
                    value -> utc(value)),
            SqlKind.OFFSET_TIMESTAMP,
            new ObjectCodec<OffsetDateTime, LocalDateTime>(
                    Types.TIMESTAMP,
                    LocalDateTime.class,
                    stored -> stored.atOffset(ZoneOffset.UTC),
                    value -> utc(value.toInstant())),
            SqlKind.TIMESTAMP,
            new ObjectCodec<>(
                    Types.TIMESTAMP,
                    LocalDateTime.class,
                    stored -> stored,
                    value -> value.truncatedTo(ChronoUnit.MICROS)),
            SqlKind.TIME,
            new ObjectCodec<>(
                    Types.TIME, LocalTime.class, stored -> stored, value -> value.truncatedTo(ChronoUnit.MICROS))));

    private MariadbCodecs() {}

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
