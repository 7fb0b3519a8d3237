package io.sqlmodel.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The codecs that follow JDBC 4.2. None goes through {@code java.sql.Timestamp} and its kin, so no value depends on the
 * time zone of the machine.
 */
final class StandardCodecs {
    static final Map<SqlKind, Codec<?>> ALL = all();

    private StandardCodecs() {}

    private static Map<SqlKind, Codec<?>> all() {
        Map<SqlKind, Codec<?>> all = new EnumMap<>(SqlKind.class);
        numbers(all);
        texts(all);
        times(all);
        return all;
    }

    private static void numbers(Map<SqlKind, Codec<?>> all) {
        all.put(
                SqlKind.BOOLEAN,
                JdbcCodec.ofPrimitive(
                        java.sql.Types.BOOLEAN, false, ResultSet::getBoolean, PreparedStatement::setBoolean));
        all.put(
                SqlKind.TINYINT,
                JdbcCodec.ofPrimitive(
                        java.sql.Types.TINYINT, (byte) 0, ResultSet::getByte, PreparedStatement::setByte));
        all.put(
                SqlKind.SMALLINT,
                JdbcCodec.ofPrimitive(
                        java.sql.Types.SMALLINT, (short) 0, ResultSet::getShort, PreparedStatement::setShort));
        all.put(
                SqlKind.INTEGER,
                JdbcCodec.ofPrimitive(java.sql.Types.INTEGER, 0, ResultSet::getInt, PreparedStatement::setInt));
        all.put(
                SqlKind.BIGINT,
                JdbcCodec.ofPrimitive(java.sql.Types.BIGINT, 0L, ResultSet::getLong, PreparedStatement::setLong));
        all.put(
                SqlKind.REAL,
                JdbcCodec.ofPrimitive(java.sql.Types.REAL, 0F, ResultSet::getFloat, PreparedStatement::setFloat));
        all.put(
                SqlKind.DOUBLE,
                JdbcCodec.ofPrimitive(java.sql.Types.DOUBLE, 0D, ResultSet::getDouble, PreparedStatement::setDouble));
        all.put(
                SqlKind.DECIMAL,
                new JdbcCodec<>(java.sql.Types.DECIMAL, ResultSet::getBigDecimal, PreparedStatement::setBigDecimal));
        all.put(
                SqlKind.BIG_INTEGER,
                new DerivedCodec<>(
                        java.sql.Types.DECIMAL,
                        StandardCodecs::readBigInteger,
                        BigDecimal::new,
                        PreparedStatement::setBigDecimal));
    }

    private static void texts(Map<SqlKind, Codec<?>> all) {
        all.put(
                SqlKind.CHAR,
                new DerivedCodec<>(
                        java.sql.Types.CHAR,
                        StandardCodecs::readChar,
                        StandardCodecs::text,
                        PreparedStatement::setString));
        all.put(
                SqlKind.TEXT,
                new JdbcCodec<>(java.sql.Types.VARCHAR, ResultSet::getString, PreparedStatement::setString));
        all.put(SqlKind.UUID, JdbcCodec.ofObject(java.sql.Types.OTHER, UUID.class));
        all.put(
                SqlKind.BINARY,
                new JdbcCodec<>(java.sql.Types.VARBINARY, ResultSet::getBytes, PreparedStatement::setBytes));
    }

    private static void times(Map<SqlKind, Codec<?>> all) {
        all.put(SqlKind.DATE, JdbcCodec.ofObject(java.sql.Types.DATE, LocalDate.class));
        all.put(SqlKind.TIME, JdbcCodec.ofObject(java.sql.Types.TIME, LocalTime.class));
        all.put(SqlKind.TIMESTAMP, JdbcCodec.ofObject(java.sql.Types.TIMESTAMP, LocalDateTime.class));
        all.put(
                SqlKind.OFFSET_TIMESTAMP,
                JdbcCodec.ofObject(java.sql.Types.TIMESTAMP_WITH_TIMEZONE, OffsetDateTime.class));
        all.put(
                SqlKind.INSTANT,
                new DerivedCodec<>(
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE,
                        StandardCodecs::readInstant,
                        value -> value.atOffset(ZoneOffset.UTC),
                        PreparedStatement::setObject));
        all.put(
                SqlKind.DURATION,
                new DerivedCodec<>(
                        java.sql.Types.BIGINT,
                        StandardCodecs::readDuration,
                        StandardCodecs::nanos,
                        PreparedStatement::setLong));
    }

    private static @Nullable BigInteger readBigInteger(ResultSet row, int index) throws SQLException {
        BigDecimal value = row.getBigDecimal(index);
        return value == null ? null : value.toBigInteger();
    }

    private static @Nullable Character readChar(ResultSet row, int index) throws SQLException {
        String text = row.getString(index);
        if (text == null) {
            return null;
        }
        // A database that strips the blanks at the end of a CHAR makes an empty text of one blank.
        return text.isEmpty() ? (Character) ' ' : (Character) text.charAt(0);
    }

    private static String text(Character value) throws SQLException {
        if (Character.isSurrogate(value)) {
            // Drivers write UTF-8, where it would silently become a question mark.
            throw new UnstorableValueException(
                    "A char that is half of a surrogate pair cannot be stored. Use a String.", "22021");
        }
        return value.toString();
    }

    private static @Nullable Instant readInstant(ResultSet row, int index) throws SQLException {
        OffsetDateTime value = row.getObject(index, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** Nanoseconds compare, sort and add up on every database; they reach 292 years. */
    private static @Nullable Duration readDuration(ResultSet row, int index) throws SQLException {
        long nanos = row.getLong(index);
        return row.wasNull() ? null : Duration.ofNanos(nanos);
    }

    private static Long nanos(Duration value) throws SQLException {
        try {
            return value.toNanos();
        } catch (ArithmeticException e) {
            UnstorableValueException failure = new UnstorableValueException(
                    "A Duration of more than 292 years does not fit its column, which counts nanoseconds. Use a"
                            + " converter that stores seconds.",
                    "22003");
            failure.initCause(e);
            throw failure;
        }
    }
}
