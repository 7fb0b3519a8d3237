package io.sqlmodel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.dialect.sqlite.SqliteDialect;
import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.Types;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeping prepared statements saves time and is seen by nobody. */
class StatementCacheTest {
    private Connection connection;
    private StatementCache cache;

    @BeforeEach
    void open() throws SQLException {
        connect("jdbc:sqlite::memory:");
    }

    private void connect(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        cache = new StatementCache(connection, SqliteDialect.INSTANCE.codecs(), 2);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void statementIsUsedAgain() throws SQLException {
        Prepared first = cache.take("SELECT 1");
        cache.giveBack("SELECT 1", first);

        assertThat(cache.take("SELECT 1")).isSameAs(first);
    }

    @Test
    void statementInUseIsNotSharedAndOneOfTwoIsKept() throws SQLException {
        Prepared outer = cache.take("SELECT 1");
        Prepared inner = cache.take("SELECT 1");
        assertThat(inner).isNotSameAs(outer);

        cache.giveBack("SELECT 1", inner);
        cache.giveBack("SELECT 1", outer);

        assertThat(inner.statement().isClosed()).isTrue();
        assertThat(cache.take("SELECT 1")).isSameAs(outer);
    }

    @Test
    void leastRecentlyUsedIsClosedWhenThereAreTooMany() throws SQLException {
        Prepared one = giveBackOnce("SELECT 1");
        Prepared two = giveBackOnce("SELECT 2");
        giveBackOnce("SELECT 1");
        giveBackOnce("SELECT 3");

        assertThat(two.statement().isClosed()).isTrue();
        assertThat(one.statement().isClosed()).isFalse();
        assertThat(cache.size()).isEqualTo(2);
    }

    private Prepared giveBackOnce(String sql) throws SQLException {
        Prepared statement = cache.take(sql);
        cache.giveBack(sql, statement);
        return statement;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:sqlite::memory:", "jdbc:h2:mem:"})
    void noParameterOutlivesItsExecution(String url) throws SQLException {
        connection.close();
        connect(url);
        Prepared statement = cache.take("SELECT COALESCE(CAST(? AS VARCHAR), 'nothing')");
        statement.statement().setString(1, "Deadpond");
        cache.giveBack("SELECT COALESCE(CAST(? AS VARCHAR), 'nothing')", statement);

        assertThat(cache.take("SELECT COALESCE(CAST(? AS VARCHAR), 'nothing')")).satisfies(again -> {
            try (ResultSet rows = again.statement().executeQuery()) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("nothing");
            } catch (SQLException e) {
                assertThat(e.getMessage()).contains("not set"); // H2 refuses; both forget
            }
        });
    }

    @Test
    void noResultOutlivesItsExecution() throws SQLException {
        Prepared statement = cache.take("SELECT 7");
        ResultSet rows = statement.statement().executeQuery();
        ColumnReader in = statement.in(rows);
        rows.next();
        assertThat(in.getKey(1)).isEqualTo(7);
        cache.giveBack("SELECT 7", statement);

        assertThatThrownBy(() -> in.getLong(1)).hasMessage("no result is being read");
    }

    @Test
    void closedConnectionMakesItDead() throws SQLException {
        assertThat(cache.isDead()).isFalse();
        connection.close();
        assertThat(cache.isDead()).isTrue();
    }

    @Nested
    class InADatabase {
        @TempDir
        Path folder;

        private Database database;

        @BeforeEach
        void open() {
            database = TestDatabase.open(TestDatabase.url(folder), 1);
            TestDatabase.execute(
                    database,
                    "CREATE TABLE hero (id INTEGER PRIMARY KEY, name TEXT UNIQUE)",
                    "INSERT INTO hero VALUES (1, 'Deadpond'), (2, 'Rusty-Man')");
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Test
        void sameQueryInsideItsOwnResultGetsItsOwnRows() {
            String sql = "SELECT id, name FROM hero WHERE id >= ? ORDER BY id";
            try (DatabaseConnection connection = database.connect(false)) {
                List<String> seen = new ArrayList<>();
                connection.query(sql, out -> out.setInt(1, 1), (outer, in) -> {
                    while (outer.next()) {
                        seen.add(outer.getString(2));
                        connection.query(sql, out -> out.setInt(1, 2), (inner, any) -> {
                            while (inner.next()) {
                                seen.add("inner " + inner.getString(2));
                            }
                            return null;
                        });
                    }
                    return null;
                });

                assertThat(seen).containsExactly("Deadpond", "inner Rusty-Man", "Rusty-Man", "inner Rusty-Man");
            }
        }

        @Test
        void statementThatFailedIsPreparedAnew() {
            String sql = "INSERT INTO hero (name) VALUES (?)";
            try (DatabaseConnection connection = database.connect(false)) {
                assertThatThrownBy(() -> connection.update(sql, out -> out.set(1, "Deadpond", Types.STRING)))
                        .isInstanceOf(IntegrityException.class);

                assertThat(connection.update(sql, out -> out.set(1, "Spider-Boy", Types.STRING)))
                        .isOne();
            }
        }

        @Test
        void batchThatFailedLeavesNoRowsForTheNextOne() {
            String sql = "INSERT INTO hero (name) VALUES (?)";
            try (DatabaseConnection connection = database.connect(false)) {
                assertThatThrownBy(() -> connection.batch(
                                sql, 2, (row, out) -> out.set(1, row == 0 ? "new" : "Deadpond", Types.STRING)))
                        .isInstanceOf(IntegrityException.class);
                connection.rollback();

                int[] counts = connection.batch(sql, 2, (row, out) -> out.set(1, "hero " + row, Types.STRING));

                assertThat(counts).containsExactly(1, 1);
                assertThat(TestDatabase.strings(connection, "SELECT name FROM hero ORDER BY id"))
                        .containsExactly("Deadpond", "Rusty-Man", "hero 0", "hero 1");
            }
        }

        @Test
        void batchWhoseBinderFailedLeavesNoRowsForTheNextOne() {
            String sql = "INSERT INTO hero (name) VALUES (?)";
            try (DatabaseConnection connection = database.connect(false)) {
                assertThatThrownBy(() -> connection.batch(sql, 2, (row, out) -> {
                            if (row == 1) {
                                throw new IllegalStateException("no row");
                            }
                            out.set(1, "new", Types.STRING);
                        }))
                        .isInstanceOf(IllegalStateException.class);

                connection.batch(sql, 1, (row, out) -> out.set(1, "other", Types.STRING));

                assertThat(TestDatabase.strings(connection, "SELECT count(*) FROM hero"))
                        .containsExactly("3");
            }
        }

        @Test
        void resultThatWasNotReadToItsEndDoesNotKeepALock() {
            try (DatabaseConnection connection = database.connect(false)) {
                connection.query("SELECT name FROM hero", Binder.NONE, (rows, in) -> rows.next());
                connection.update("DROP TABLE hero", Binder.NONE);
                connection.commit();
            }
        }

        @Test
        void keptStatementSeesChangesOfTheTable() {
            try (DatabaseConnection connection = database.connect(false)) {
                assertThat(TestDatabase.strings(connection, "SELECT name FROM hero WHERE id = 1"))
                        .hasSize(1);
                connection.update("ALTER TABLE hero ADD COLUMN age INTEGER", Binder.NONE);
                assertThat(TestDatabase.strings(connection, "SELECT name FROM hero WHERE id = 1"))
                        .hasSize(1);
                connection.update("DROP TABLE hero", Binder.NONE);
                assertThatThrownBy(() -> TestDatabase.strings(connection, "SELECT name FROM hero WHERE id = 1"))
                        .isInstanceOf(DatabaseException.class)
                        .hasMessageContaining("SM-1730");
            }
        }

        @Test
        void cacheIsBoundedHoweverManyStatementsThereAre() {
            try (DatabaseConnection connection = database.connect(false)) {
                for (int i = 0; i < 100; i++) {
                    TestDatabase.strings(connection, "SELECT " + i);
                }
                assertThat(connection.lease().statements().size()).isEqualTo(4);
            }
        }

        @Test
        void statementsAreKeptFromOneTransactionToTheNext() {
            TestDatabase.strings(database, "SELECT 1");
            try (DatabaseConnection connection = database.connect(false)) {
                assertThat(connection.lease().statements().size()).isPositive();
            }
        }
    }
}
