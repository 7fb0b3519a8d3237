package io.sqlmodel.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Every type, on a database whose driver follows JDBC 4.2 to the letter: H2. */
class StandardCodecsTest {
    private static final Codecs CODECS = new Codecs(Map.of());

    private static final List<Arguments> TYPES = List.of(
            arguments(Types.BOOLEAN, "BOOLEAN", List.of(false, true)),
            arguments(Types.BYTE, "TINYINT", List.of(Byte.MIN_VALUE, (byte) 0, Byte.MAX_VALUE)),
            arguments(Types.SHORT, "SMALLINT", List.of(Short.MIN_VALUE, (short) 0, Short.MAX_VALUE)),
            arguments(Types.INTEGER, "INTEGER", List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE)),
            arguments(Types.LONG, "BIGINT", List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE)),
            arguments(Types.FLOAT, "REAL", List.of(Float.MIN_VALUE, 0f, Float.MAX_VALUE, Float.NaN)),
            arguments(Types.DOUBLE, "DOUBLE PRECISION", List.of(Double.MIN_VALUE, 0d, Double.MAX_VALUE, Double.NaN)),
            arguments(Types.CHARACTER, "CHAR(1)", List.of(' ', 'A', '本')),
            arguments(Types.STRING, "VARCHAR", List.of("", "\0", " ", "😀👩‍🚀")),
            arguments(
                    Types.BIG_DECIMAL,
                    "DECIMAL(60, 20)",
                    List.of(
                            new BigDecimal("0.00000000000000000000"),
                            new BigDecimal("-123456789012345678901234567890.12345678901234567890"))),
            arguments(
                    Types.BIG_INTEGER,
                    "DECIMAL(1000)",
                    List.of(BigInteger.ZERO, BigInteger.TEN.pow(60).negate())),
            arguments(Types.UUID, "UUID", List.of(new UUID(0, 0), new UUID(-1, Long.MIN_VALUE))),
            arguments(
                    Types.INSTANT,
                    "TIMESTAMP(9) WITH TIME ZONE",
                    List.of(
                            Instant.EPOCH.minusNanos(1),
                            Instant.parse("2024-03-31T01:30:00.123456789Z"),
                            Instant.parse("+12345-01-01T00:00:00Z"))),
            arguments(Types.LOCAL_DATE, "DATE", List.of(LocalDate.MIN, LocalDate.of(1582, 10, 10), LocalDate.MAX)),
            arguments(Types.LOCAL_TIME, "TIME(9)", List.of(LocalTime.MIN, LocalTime.MAX)),
            arguments(
                    Types.LOCAL_DATE_TIME,
                    "TIMESTAMP(9)",
                    List.of(LocalDateTime.MIN, LocalDateTime.of(2024, 3, 31, 2, 30), LocalDateTime.MAX)),
            arguments(
                    Types.OFFSET_DATE_TIME,
                    "TIMESTAMP(9) WITH TIME ZONE",
                    List.of(
                            OffsetDateTime.parse("2024-03-31T02:30:00.123456789+18:00"),
                            OffsetDateTime.parse("2024-03-31T02:30:00Z")
                                    .withOffsetSameInstant(ZoneOffset.ofHours(-18)))),
            arguments(
                    Types.DURATION,
                    "BIGINT",
                    List.of(Duration.ofNanos(Long.MIN_VALUE), Duration.ZERO, Duration.ofNanos(Long.MAX_VALUE))),
            arguments(Types.enumeration(DayOfWeek.class), "VARCHAR", List.of(DayOfWeek.MONDAY)),
            arguments(
                    Types.converted(Email.class, Types.STRING, new EmailConverter()),
                    "VARCHAR",
                    List.of(new Email("tony@example.org"))));

    private final TimeZone zone = TimeZone.getDefault();
    private Connection connection;

    private record Email(String address) {}

    private static final class EmailConverter implements Converter<Email, String> {
        @Override
        public String toColumn(Email value) {
            return value.address();
        }

        @Override
        public Email fromColumn(String stored) {
            return new Email(stored);
        }
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
    }

    @AfterEach
    void disconnect() throws SQLException {
        TimeZone.setDefault(zone);
        connection.close();
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    <T> void valueComesBackEqual(ColumnType<T> type, String sqlType, List<T> values) throws SQLException {
        create(sqlType);
        insert(type, values);

        assertThat(read(type)).isEqualTo(values);
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    <T> void nullComesBackAsNull(ColumnType<T> type, String sqlType, List<T> values) throws SQLException {
        create(sqlType);
        List<T> some = new ArrayList<>(values);
        some.add(1, null);
        insert(type, some);

        assertThat(read(type)).isEqualTo(some);
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    <T> void valueDoesNotDependOnTheZoneOfTheMachine(ColumnType<T> type, String sqlType, List<T> values)
            throws SQLException {
        create(sqlType);
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        insert(type, values);
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));

        assertThat(read(type)).isEqualTo(values);
    }

    @Test
    void bytesComeBackEqual() throws SQLException {
        create("VARBINARY");
        insert(Types.BYTES, List.of(new byte[0], new byte[] {-1, 0, 1}));

        assertThat(read(Types.BYTES)).containsExactly(new byte[0], new byte[] {-1, 0, 1});
    }

    @Test
    void blankThatTheDatabaseStripsIsABlank() throws SQLException {
        create("VARCHAR");
        insert(Types.STRING, List.of(""));

        assertThat(read(Types.CHARACTER)).containsExactly(' ');
    }

    @Test
    void converterIsNotAskedForNull() throws SQLException {
        create("VARCHAR");
        ColumnType<Email> type = Types.converted(Email.class, Types.STRING, new EmailConverter());
        List<Email> values = new ArrayList<>();
        values.add(null);
        insert(type, values);

        assertThat(read(type)).isEqualTo(values);
    }

    @Test
    void halfOfASurrogatePairIsRefused() throws SQLException {
        create("CHAR(1)");

        assertThatThrownBy(() -> insert(Types.CHARACTER, List.of('\udc00'))).isInstanceOf(SQLDataException.class);
    }

    private void create(String sqlType) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (id INTEGER GENERATED BY DEFAULT AS IDENTITY, v " + sqlType + ")");
        }
    }

    private <T> void insert(ColumnType<T> type, List<? extends @Nullable T> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO t (v) VALUES (?)")) {
            ParameterWriter out = new ParameterWriter(statement, CODECS);
            for (T value : values) {
                out.set(1, value, type);
                statement.executeUpdate();
            }
        }
    }

    private <T> List<T> read(ColumnType<T> type) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT v FROM t ORDER BY id")) {
            List<T> values = new ArrayList<>();
            ColumnReader in = new ColumnReader(CODECS).over(rows);
            while (rows.next()) {
                values.add(in.get(1, type));
            }
            return values;
        }
    }
}
