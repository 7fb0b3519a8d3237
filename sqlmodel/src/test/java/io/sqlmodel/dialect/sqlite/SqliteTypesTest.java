package io.sqlmodel.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.sqlmodel.error.MappingException;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.ParameterWriter;
import io.sqlmodel.type.Types;
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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of a column, written to SQLite and read back. */
class SqliteTypesTest {
    private static final SqliteDialect SQLITE = SqliteDialect.INSTANCE;
    private static final ZoneOffset FAR_EAST = ZoneOffset.ofHours(18);
    private static final ZoneOffset FAR_WEST = ZoneOffset.ofHours(-18);

    /** Types whose values have an order, each with values from the least to the greatest. */
    private static final List<Arguments> ASCENDING = List.of(
            arguments(Types.BOOLEAN, List.of(false, true)),
            arguments(Types.BYTE, List.of(Byte.MIN_VALUE, (byte) -1, (byte) 0, Byte.MAX_VALUE)),
            arguments(Types.SHORT, List.of(Short.MIN_VALUE, (short) 0, Short.MAX_VALUE)),
            arguments(Types.INTEGER, List.of(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE)),
            arguments(Types.LONG, List.of(Long.MIN_VALUE, -1L, 0L, 1L, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE)),
            arguments(
                    Types.FLOAT,
                    List.of(
                            Float.NEGATIVE_INFINITY,
                            -Float.MAX_VALUE,
                            0f,
                            Float.MIN_VALUE,
                            0.1f,
                            Float.MAX_VALUE,
                            Float.POSITIVE_INFINITY)),
            arguments(
                    Types.DOUBLE,
                    List.of(
                            Double.NEGATIVE_INFINITY,
                            -Double.MAX_VALUE,
                            0d,
                            Double.MIN_VALUE,
                            0.1,
                            1d / 3,
                            Double.MAX_VALUE,
                            Double.POSITIVE_INFINITY)),
            arguments(Types.CHARACTER, List.of('\0', ' ', '0', 'A', 'a', 'ß', '本', Character.MAX_VALUE)),
            arguments(
                    Types.STRING,
                    List.of("", "\0", "\0\0", " ", " a ", "'; DROP TABLE x; --", "a\0b", "ß", "本", "😀", "😀👩‍🚀")),
            arguments(
                    Types.BIG_DECIMAL,
                    List.of(
                            new BigDecimal("-1E+40"),
                            new BigDecimal("-10.50"),
                            new BigDecimal("-9.99"),
                            new BigDecimal("0.000"),
                            new BigDecimal("1E-40"),
                            new BigDecimal("9.99"),
                            new BigDecimal("10.5"),
                            new BigDecimal("10.51"),
                            new BigDecimal("1E+5"),
                            new BigDecimal("123456789012.345"),
                            new BigDecimal("123456789012345678901234567890.12345678901234567890"))),
            arguments(
                    Types.BIG_INTEGER,
                    List.of(
                            BigInteger.TEN.pow(60).negate(),
                            BigInteger.valueOf(-10),
                            BigInteger.valueOf(-9),
                            BigInteger.ZERO,
                            BigInteger.valueOf(9),
                            BigInteger.TEN,
                            BigInteger.valueOf(Long.MAX_VALUE - 1),
                            BigInteger.valueOf(Long.MAX_VALUE),
                            BigInteger.TEN.pow(60))),
            arguments(
                    Types.INSTANT,
                    List.of(
                            Instant.MIN,
                            Instant.parse("-12345-06-07T00:00:00Z"),
                            Instant.parse("-0044-03-15T11:00:00Z"),
                            Instant.parse("-0001-12-31T23:59:59.999999999Z"),
                            Instant.parse("0000-01-01T00:00:00Z"),
                            Instant.EPOCH.minusNanos(1),
                            Instant.EPOCH,
                            Instant.EPOCH.plusNanos(1),
                            Instant.parse("2024-02-29T23:59:59.9Z"),
                            Instant.parse("2024-02-29T23:59:59.99Z"),
                            Instant.parse("2024-03-31T01:30:00Z"),
                            Instant.parse("9999-12-31T23:59:59.999999999Z"),
                            Instant.parse("+10000-01-01T00:00:00Z"),
                            Instant.parse("+123456-01-01T00:00:00Z"),
                            Instant.MAX)),
            arguments(
                    Types.LOCAL_DATE,
                    List.of(
                            LocalDate.MIN,
                            LocalDate.of(-44, 3, 15),
                            LocalDate.of(-1, 12, 31),
                            LocalDate.of(0, 1, 1),
                            LocalDate.of(999, 1, 1),
                            LocalDate.of(1582, 10, 10),
                            LocalDate.of(2024, 2, 29),
                            LocalDate.of(9999, 12, 31),
                            LocalDate.of(10_000, 1, 1),
                            LocalDate.MAX)),
            arguments(
                    Types.LOCAL_TIME,
                    List.of(
                            LocalTime.MIN,
                            LocalTime.of(0, 0, 0, 1),
                            LocalTime.of(9, 30),
                            LocalTime.of(9, 30, 0, 100),
                            LocalTime.NOON,
                            LocalTime.MAX)),
            arguments(
                    Types.LOCAL_DATE_TIME,
                    List.of(
                            LocalDateTime.MIN,
                            LocalDateTime.of(-1, 12, 31, 23, 59),
                            LocalDateTime.of(2024, 3, 31, 2, 30),
                            LocalDateTime.of(2024, 3, 31, 2, 30, 0, 1),
                            LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999),
                            LocalDateTime.of(10_000, 1, 1, 0, 0),
                            LocalDateTime.MAX)),
            arguments(
                    Types.OFFSET_DATE_TIME,
                    List.of(
                            OffsetDateTime.MIN,
                            LocalDateTime.of(2024, 1, 1, 0, 0).atOffset(FAR_EAST),
                            LocalDateTime.of(2023, 12, 31, 12, 0).atOffset(ZoneOffset.ofHours(2)),
                            LocalDateTime.of(2023, 12, 31, 10, 0, 0, 1).atOffset(ZoneOffset.UTC),
                            LocalDateTime.of(2023, 12, 31, 12, 0).atOffset(ZoneOffset.ofHoursMinutesSeconds(1, 2, 3)),
                            LocalDateTime.of(2023, 12, 31, 6, 0).atOffset(FAR_WEST),
                            OffsetDateTime.MAX)),
            arguments(
                    Types.DURATION,
                    List.of(
                            Duration.ofNanos(Long.MIN_VALUE),
                            Duration.ofSeconds(-1, 1),
                            Duration.ZERO,
                            Duration.ofNanos(1),
                            Duration.ofDays(2),
                            Duration.ofNanos(Long.MAX_VALUE))),
            arguments(Types.enumeration(DayOfWeek.class), List.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY)));

    private final TimeZone zone = TimeZone.getDefault();
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    }

    @AfterEach
    void disconnect() throws SQLException {
        TimeZone.setDefault(zone);
        connection.close();
    }

    @ParameterizedTest
    @FieldSource("ASCENDING")
    <T> void valueComesBackEqual(ColumnType<T> type, List<T> values) throws SQLException {
        create(type);
        insert(type, values);

        assertThat(read(type, "SELECT v FROM t ORDER BY id")).isEqualTo(values);
    }

    @ParameterizedTest
    @FieldSource("ASCENDING")
    <T> void nullComesBackAsNull(ColumnType<T> type, List<T> values) throws SQLException {
        create(type);
        List<T> some = new ArrayList<>(values);
        some.add(1, null);
        insert(type, some);

        assertThat(read(type, "SELECT v FROM t ORDER BY id")).isEqualTo(some);
    }

    @ParameterizedTest
    @FieldSource("ASCENDING")
    <T> void databaseSortsAsJavaDoes(ColumnType<T> type, List<T> values) throws SQLException {
        create(type);
        List<T> shuffled = new ArrayList<>(values);
        Collections.reverse(shuffled);
        insert(type, shuffled);

        assertThat(read(type, "SELECT v FROM t ORDER BY " + comparable(type, "v")))
                .isEqualTo(values);
    }

    @ParameterizedTest
    @FieldSource("ASCENDING")
    <T> void databaseComparesWithParameterAsJavaDoes(ColumnType<T> type, List<T> values) throws SQLException {
        create(type);
        insert(type, values);
        int middle = values.size() / 2;

        String condition = comparable(type, "v") + " < " + comparable(type, "?");
        assertThat(read(type, "SELECT v FROM t WHERE " + condition + " ORDER BY id", values.get(middle)))
                .isEqualTo(values.subList(0, middle));
    }

    static Stream<byte[]> bytes() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return Stream.of(new byte[0], new byte[] {0}, new byte[] {-1, 0, 1}, all, new byte[1_000_000]);
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void bytesComeBackEqual(byte[] value) throws SQLException {
        create(Types.BYTES);
        insert(Types.BYTES, List.of(value));

        assertThat(read(Types.BYTES, "SELECT v FROM t")).containsExactly(value);
    }

    @Test
    void nullBytesComeBackAsNull() throws SQLException {
        create(Types.BYTES);
        insert(Types.BYTES, Arrays.asList(new byte[] {1}, null));

        assertThat(read(Types.BYTES, "SELECT v FROM t ORDER BY id")).containsExactly(new byte[] {1}, null);
    }

    @Test
    void uuidComesBackEqual() throws SQLException {
        create(Types.UUID);
        List<UUID> values = List.of(new UUID(0, 0), new UUID(-1, -1), new UUID(Long.MIN_VALUE, 1), UUID.randomUUID());
        insert(Types.UUID, values);

        assertThat(read(Types.UUID, "SELECT v FROM t ORDER BY id")).isEqualTo(values);
    }

    @Test
    void longStringComesBackEqual() throws SQLException {
        create(Types.STRING);
        String text = "😀ß\n".repeat(300_000);
        insert(Types.STRING, List.of(text));

        assertThat(read(Types.STRING, "SELECT v FROM t")).containsExactly(text);
    }

    @ParameterizedTest
    @FieldSource("ASCENDING")
    <T> void valueDoesNotDependOnTheZoneOfTheMachine(ColumnType<T> type, List<T> values) throws SQLException {
        create(type);
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        insert(type, values);
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));

        assertThat(read(type, "SELECT v FROM t ORDER BY id")).isEqualTo(values);
    }

    @Test
    void instantIsTextThatSqliteUnderstands() throws SQLException {
        create(Types.INSTANT);
        insert(Types.INSTANT, List.of(Instant.parse("2024-02-29T09:30:00.5Z")));

        assertThat(read(Types.STRING, "SELECT v FROM t")).containsExactly("2024-02-29 09:30:00.500000000Z");
        assertThat(read(Types.STRING, "SELECT datetime(v, '+1 day') FROM t")).containsExactly("2024-03-01 09:30:00");
    }

    @Test
    void offsetDateTimeIsItsInstantAndThenItsOffset() throws SQLException {
        create(Types.OFFSET_DATE_TIME);
        insert(Types.OFFSET_DATE_TIME, List.of(OffsetDateTime.parse("2024-02-29T09:30:00+02:00")));

        assertThat(read(Types.STRING, "SELECT v FROM t")).containsExactly("2024-02-29 07:30:00.000000000Z+02:00");
    }

    @Test
    void timesWrittenByOthersAreRead() throws SQLException {
        Instant half = Instant.parse("2024-02-29T09:30:00Z");

        assertThat(read(Types.INSTANT, "SELECT '2024-02-29 09:30:00'")).containsExactly(half);
        assertThat(read(Types.INSTANT, "SELECT '2024-02-29T09:30'")).containsExactly(half);
        assertThat(read(Types.INSTANT, "SELECT '2024-02-29T09:30:00.000Z'")).containsExactly(half);
        assertThat(read(Types.INSTANT, "SELECT '2024-02-29T11:30+02:00'")).containsExactly(half);
        assertThat(read(Types.INSTANT, "SELECT '2024-02-29 04:30:00-05:00'")).containsExactly(half);
        assertThat(read(Types.OFFSET_DATE_TIME, "SELECT '2024-02-29T11:30+02:00'"))
                .containsExactly(OffsetDateTime.parse("2024-02-29T11:30+02:00"));
        assertThat(read(Types.LOCAL_DATE_TIME, "SELECT '2024-02-29T09:30'"))
                .containsExactly(LocalDateTime.of(2024, 2, 29, 9, 30));
        assertThat(read(Types.LOCAL_DATE, "SELECT '+12345-01-01'")).containsExactly(LocalDate.of(12_345, 1, 1));
        assertThat(read(Types.LOCAL_DATE, "SELECT '-0044-03-15'")).containsExactly(LocalDate.of(-44, 3, 15));
        assertThat(read(Types.LOCAL_TIME, "SELECT '09:30'")).containsExactly(LocalTime.of(9, 30));
    }

    @Test
    void textThatIsNoTimeIsRefusedWithoutBeingRepeated() {
        for (String text : List.of("", "secret", "2024-02-29", "2024-02-30 00:00:00", "2024-02-29 25:00", "20240229")) {
            assertThatThrownBy(() -> read(Types.INSTANT, "SELECT '" + text + "'"))
                    .isInstanceOf(SQLDataException.class)
                    .hasMessage("Column 1 of the result holds text that is no Instant.")
                    .hasNoCause();
        }
    }

    @Test
    void nameOfNoConstantIsRefusedWithoutBeingRepeated() {
        assertThatThrownBy(() -> read(Types.enumeration(DayOfWeek.class), "SELECT 'secret'"))
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("SM-1012")
                .hasMessageContaining("MONDAY")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void notANumberIsRefused() throws SQLException {
        create(Types.DOUBLE);

        assertThatThrownBy(() -> insert(Types.DOUBLE, List.of(Double.NaN))).isInstanceOf(SQLDataException.class);
        assertThatThrownBy(() -> insert(Types.FLOAT, List.of(Float.NaN))).isInstanceOf(SQLDataException.class);
    }

    @Test
    void halfOfASurrogatePairIsRefused() throws SQLException {
        create(Types.CHARACTER);

        assertThatThrownBy(() -> insert(Types.CHARACTER, List.of('\ud83d'))).isInstanceOf(SQLDataException.class);
    }

    @Test
    void durationOfMoreThanNanosecondsReachIsRefused() throws SQLException {
        create(Types.DURATION);

        assertThatThrownBy(() -> insert(Types.DURATION, List.of(Duration.ofDays(365 * 300))))
                .isInstanceOf(SQLDataException.class)
                .hasMessageContaining("292 years");
    }

    @Test
    void sumOfDecimalsIsRead() throws SQLException {
        create(Types.BIG_DECIMAL);
        insert(Types.BIG_DECIMAL, List.of(new BigDecimal("9.99"), new BigDecimal("10.50")));

        assertThat(read(Types.BIG_DECIMAL, "SELECT sum(v) FROM t")).containsExactly(new BigDecimal("20.49"));
    }

    @Test
    void sumOfBigIntegersIsRead() throws SQLException {
        create(Types.BIG_INTEGER);
        insert(Types.BIG_INTEGER, List.of(BigInteger.TEN, BigInteger.TWO));

        assertThat(read(Types.BIG_INTEGER, "SELECT sum(v) FROM t")).containsExactly(BigInteger.valueOf(12));
    }

    private void create(ColumnType<?> type) throws SQLException {
        String sql = "CREATE TABLE t (id INTEGER PRIMARY KEY, v " + SQLITE.ddl().typeName(Columns.of("v", type), false)
                + ")";
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private <T> void insert(ColumnType<T> type, List<? extends @Nullable T> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO t (v) VALUES (?)")) {
            ParameterWriter out = new ParameterWriter(statement, SQLITE.codecs());
            for (T value : values) {
                out.set(1, value, type);
                statement.executeUpdate();
            }
        }
    }

    @SafeVarargs
    private <T> List<T> read(ColumnType<T> type, String sql, T... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            ParameterWriter out = new ParameterWriter(statement, SQLITE.codecs());
            for (int i = 0; i < parameters.length; i++) {
                out.set(i + 1, parameters[i], type);
            }
            List<T> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                ColumnReader in = new ColumnReader(SQLITE.codecs()).over(rows);
                while (rows.next()) {
                    values.add(in.get(1, type));
                }
            }
            return values;
        }
    }

    private static String comparable(ColumnType<?> type, String sql) {
        String cast = SQLITE.comparisonType(type.kind());
        return cast == null ? sql : "CAST(" + sql + " AS " + cast + ")";
    }
}
