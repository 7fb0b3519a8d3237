package io.sqlmodel.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.sqlmodel.dialect.KeyList;
import io.sqlmodel.generated.Key;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.Converter;
import io.sqlmodel.type.ParameterWriter;
import io.sqlmodel.type.Types;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Keys as one parameter. */
class JsonKeyListTest {
    private static final SqliteDialect SQLITE = SqliteDialect.INSTANCE;

    private static final List<Arguments> KEYS = List.of(
            arguments(Types.LONG, List.of(Long.MIN_VALUE, 0L, (1L << 53) + 1, Long.MAX_VALUE)),
            arguments(Types.INTEGER, List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE)),
            arguments(Types.SHORT, List.of(Short.MIN_VALUE, Short.MAX_VALUE)),
            arguments(Types.BYTE, List.of(Byte.MIN_VALUE, Byte.MAX_VALUE)),
            arguments(Types.STRING, List.of("", "a", "\0", "a\0b", "\"", "\\", "]", "\n", "😀", "\u2028", "1")),
            arguments(Types.UUID, List.of(new UUID(0, 0), new UUID(-1, -1))));

    @ParameterizedTest
    @FieldSource("KEYS")
    <T> void eachKeyFindsItsRowAndNoOther(ColumnType<T> type, List<T> keys) throws SQLException {
        KeyList list = SQLITE.keyList(type);
        assertThat(list).isNotNull();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            String column = SQLITE.ddl().typeName(Columns.of("k", type), false);
            connection.createStatement().execute("CREATE TABLE t (k " + column + " PRIMARY KEY)");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO t VALUES (?)")) {
                for (T key : keys) {
                    new ParameterWriter(insert, SQLITE.codecs()).set(1, key, type);
                    insert.executeUpdate();
                }
            }
            assertThat(count(connection, list, keys)).isEqualTo(keys.size());
            for (T key : keys) {
                assertThat(count(connection, list, List.of(key))).isEqualTo(1);
            }
            assertThat(count(connection, list, List.of())).isZero();
        }
    }

    @Test
    void aCompositeKeyFindsItsRowAndNoOther() throws SQLException {
        KeyList list = SQLITE.keyRows(List.of(Types.STRING, Types.LONG));
        assertThat(list).isNotNull();
        List<Key> keys = List.of(Key.of("a\"],", 1L), Key.of("a", (1L << 53) + 1), Key.of("b", 2L));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            connection.createStatement().execute("CREATE TABLE t (a TEXT, b BIGINT, PRIMARY KEY (a, b))");
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO t VALUES (?, ?), ('a', 2), ('b', 1)")) {
                insert.setString(1, "a\"],");
                insert.setLong(2, 1);
                insert.executeUpdate();
            }
            connection.createStatement().execute("INSERT INTO t VALUES ('a', 9007199254740993), ('b', 2)");
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT COUNT(*) FROM t WHERE (a, b) " + list.condition())) {
                list.bind(new ParameterWriter(select, SQLITE.codecs()), 1, keys);
                ResultSet count = select.executeQuery();
                count.next();
                assertThat(count.getInt(1)).isEqualTo(3);
            }
        }
        assertThat(SQLITE.keyRows(List.of(Types.STRING, Types.BIG_DECIMAL))).isNull();
    }

    @Test
    void convertedTypeHasNoJsonForm() {
        Converter<Long, Long> negative = new Converter<>() {
            @Override
            public Long toColumn(Long value) {
                return -value;
            }

            @Override
            public Long fromColumn(Long stored) {
                return -stored;
            }
        };

        assertThat(SQLITE.keyList(Types.converted(Long.class, Types.LONG, negative)))
                .isNull();
    }

    private static int count(Connection connection, KeyList list, List<?> keys) throws SQLException {
        String sql = "SELECT count(*) FROM t WHERE k " + list.condition();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            list.bind(new ParameterWriter(statement, SQLITE.codecs()), 1, keys);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.getInt(1);
            }
        }
    }
}
