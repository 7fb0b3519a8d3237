package io.sqlmodel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.error.ConnectionException;
import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.error.IntegrityException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlitePoolTest {
    @TempDir
    Path folder;

    @Test
    void foreignKeysAreEnforcedOnEveryConnectionWhateverTheUrlSays() {
        try (Database database = TestDatabase.open(TestDatabase.url(folder) + "&foreign_keys=off", 5)) {
            TestDatabase.execute(
                    database,
                    "CREATE TABLE team (id INTEGER PRIMARY KEY)",
                    "CREATE TABLE hero (id INTEGER PRIMARY KEY, team_id INTEGER REFERENCES team)");
            List<DatabaseConnection> all = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                DatabaseConnection connection = database.connect(false);
                all.add(connection);
                assertThat(TestDatabase.strings(connection, "PRAGMA foreign_keys"))
                        .containsExactly("1");
                assertThatThrownBy(() -> connection.update("INSERT INTO hero VALUES (1, 99)", Binder.NONE))
                        .isInstanceOf(IntegrityException.class);
                connection.rollback();
            }
            all.forEach(DatabaseConnection::close);
        }
    }

    @Test
    void busyTimeoutIsFiveSecondsUnlessTheUrlSaysOtherwise() {
        try (Database byDefault = TestDatabase.open("jdbc:sqlite:" + folder.resolve("a.db"), 1);
                Database byUrl = TestDatabase.open("jdbc:sqlite:" + folder.resolve("b.db") + "?busy_timeout=77", 1)) {
            assertThat(TestDatabase.strings(byDefault, "PRAGMA busy_timeout")).containsExactly("5000");
            assertThat(TestDatabase.strings(byUrl, "PRAGMA busy_timeout")).containsExactly("77");
        }
    }

    @Test
    void journalModeIsLeftToTheFile() {
        try (Database database = TestDatabase.file(folder)) {
            TestDatabase.useWal(database);
        }
        try (Database database = TestDatabase.file(folder)) {
            assertThat(TestDatabase.strings(database, "PRAGMA journal_mode")).containsExactly("wal");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:sqlite::memory:",
                "jdbc:sqlite:file::memory:",
                "jdbc:sqlite:file:heroes?mode=memory&cache=shared",
                "jdbc:sqlite:",
            })
    void databaseInMemoryLivesInOneConnection(String url) {
        try (Database database = TestDatabase.open(url, 10)) {
            TestDatabase.execute(database, "CREATE TABLE hero (name TEXT)", "INSERT INTO hero VALUES ('Deadpond')");

            assertThat(TestDatabase.strings(database, "SELECT name FROM hero")).containsExactly("Deadpond");
            try (DatabaseConnection first = database.connect(false)) {
                assertThatThrownBy(() -> database.connect(false))
                        .isInstanceOf(ConnectionException.class)
                        .hasMessageContaining("SM-1704")
                        .hasMessageContaining("thread " + Thread.currentThread().getName());
                assertThat(TestDatabase.strings(first, "SELECT name FROM hero")).hasSize(1);
            }
        }
    }

    @Test
    void twoEnginesInMemoryAreTwoDatabases() {
        try (Database one = TestDatabase.memory();
                Database other = TestDatabase.memory()) {
            TestDatabase.execute(one, "CREATE TABLE hero (name TEXT)");

            assertThat(TestDatabase.strings(other, "SELECT name FROM sqlite_master"))
                    .isEmpty();
        }
    }

    @Test
    void transactionsOfManyThreadsTakeTurnsInMemory() throws Exception {
        try (Database database = TestDatabase.memory()) {
            TestDatabase.execute(database, "CREATE TABLE counter (n INTEGER)", "INSERT INTO counter VALUES (0)");

            inParallel(8, () -> {
                for (int i = 0; i < 50; i++) {
                    TestDatabase.execute(database, "UPDATE counter SET n = n + 1");
                }
            });

            assertThat(TestDatabase.strings(database, "SELECT n FROM counter")).containsExactly("400");
            assertThat(database.connectionsInUse()).isZero();
        }
    }

    @Test
    void manyThreadsReadAndWriteOneFile() throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve("many.db") + "?journal_mode=WAL";
        try (Database database = TestDatabase.open(url, 8)) {
            TestDatabase.execute(database, "CREATE TABLE counter (n INTEGER)", "INSERT INTO counter VALUES (0)");

            inParallel(8, () -> {
                for (int i = 0; i < 25; i++) {
                    Retry.run(1000, () -> {
                        try (DatabaseConnection connection = database.connect(false)) {
                            int read = Integer.parseInt(TestDatabase.strings(connection, "SELECT n FROM counter")
                                    .get(0));
                            connection.update("UPDATE counter SET n = ?", out -> out.setInt(1, read + 1));
                            connection.commit();
                            return null;
                        }
                    });
                }
            });

            assertThat(TestDatabase.strings(database, "SELECT n FROM counter")).containsExactly("200");
            assertThat(database.connectionsInUse()).isZero();
        }
    }

    @Test
    void waitingInVainNamesWhoHasTheConnections() {
        try (Database database = TestDatabase.open(TestDatabase.url(folder), 2);
                DatabaseConnection first = database.connect(false);
                DatabaseConnection second = database.connect(false)) {
            assertThat(List.of(first, second)).doesNotContainNull();
            assertThatThrownBy(() -> database.connect(false))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("SM-1703")
                    .hasMessageContaining("In use are 2 of 2: thread "
                            + Thread.currentThread().getName());
        }
    }

    @Test
    void readOnlyTransactionRefusesChangesAndTheNextOneTakesThem() {
        try (Database database = TestDatabase.memory()) {
            TestDatabase.execute(database, "CREATE TABLE hero (name TEXT)");

            try (DatabaseConnection readOnly = database.connect(true)) {
                assertThatThrownBy(() -> readOnly.update("INSERT INTO hero VALUES ('x')", Binder.NONE))
                        .isInstanceOf(DatabaseException.class)
                        .hasMessageContaining("SM-1733");
            }
            TestDatabase.execute(database, "INSERT INTO hero VALUES ('x')");
            assertThat(TestDatabase.strings(database, "SELECT name FROM hero")).containsExactly("x");
        }
    }

    private static void inParallel(int threads, Runnable work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(executor.submit(work));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
