package io.sqlmodel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.event.StatementEvent;
import io.sqlmodel.type.ColumnReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another thread cancels; each test runs on two databases that live in this process. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CancellationTest {
    private static final String SQLITE = "jdbc:sqlite::memory:";
    private static final String H2 = "jdbc:h2:mem:cancellation";

    /** Takes hours. */
    private static final String ENDLESS =
            "SELECT COUNT(*) FROM n a, n b, n c, n d, n e WHERE a.i + b.i + c.i + d.i + e.i = -1";

    private final List<StatementEvent> statements = new ArrayList<>();
    private Database database = TestDatabase.memory();

    private Database open(String url) {
        database.close();
        database = TestDatabase.patient(url);
        TestDatabase.execute(database, "CREATE TABLE n (i INTEGER PRIMARY KEY)");
        TestDatabase.execute(
                database,
                "INSERT INTO n WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE"
                        + " i < 1000) SELECT i FROM c");
        database.addListener(statements::add);
        return database;
    }

    @AfterEach
    void close() {
        assertThat(database.connectionsInUse()).isZero();
        database.close();
    }

    private static void cancelSoon(Cancellation cancellation, long millis) {
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(cancellation::cancel);
    }

    private static String code(Runnable work) {
        return catchThrowableOfType(DatabaseException.class, work::run).code();
    }

    @ParameterizedTest
    @ValueSource(strings = {SQLITE, H2})
    void statementThatRunsIsStopped(String url) {
        Cancellation cancellation = open(url).cancellation();
        try (DatabaseConnection connection = database.connect(TransactionOptions.DEFAULT, cancellation)) {
            cancelSoon(cancellation, 100);

            assertThat(code(() -> TestDatabase.strings(connection, ENDLESS))).isEqualTo("SM-1734");
            assertThat(connection.isLost()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SQLITE, H2})
    void nothingIsSentOnceItWasCancelled(String url) {
        Cancellation cancellation = open(url).cancellation();
        try (DatabaseConnection connection = database.connect(TransactionOptions.DEFAULT, cancellation)) {
            cancellation.cancel();

            assertThat(code(() -> TestDatabase.strings(connection, "SELECT 1"))).isEqualTo("SM-1735");
            assertThat(code(connection::commit)).isEqualTo("SM-1735");
        }
        assertThat(statements).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SQLITE, H2})
    void connectionIsAsGoodAsBefore(String url) {
        for (int round = 0; round < 20; round++) {
            Cancellation cancellation = (round == 0 ? open(url) : database).cancellation();
            try (DatabaseConnection connection = database.connect(TransactionOptions.DEFAULT, cancellation)) {
                connection.update("INSERT INTO n VALUES (-1)", Binder.NONE);
                cancelSoon(cancellation, round);
                assertThatThrownBy(() -> TestDatabase.strings(connection, ENDLESS))
                        .isInstanceOf(DatabaseException.class);
            }
            assertThat(TestDatabase.strings(database, "SELECT COUNT(*) FROM n WHERE i < 0"))
                    .containsExactly("0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SQLITE, H2})
    void statementOfTheNextOperationIsNotHit(String url) {
        open(url);
        try (DatabaseConnection connection = database.connect(false)) {
            for (int round = 0; round < 300; round++) {
                Cancellation cancellation = database.cancellation();
                connection.cancelledBy(cancellation);
                CompletableFuture<Void> other = CompletableFuture.runAsync(cancellation::cancel);
                try {
                    TestDatabase.strings(connection, "SELECT COUNT(*) FROM n");
                } catch (DatabaseException cancelled) {
                    assertThat(cancelled.code()).isIn("SM-1734", "SM-1735");
                }
                connection.cancelledBy(null);

                assertThat(TestDatabase.strings(connection, "SELECT COUNT(*) FROM n"))
                        .containsExactly("1000");
                other.join();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SQLITE, H2})
    void waitForAConnectionEnds(String url) {
        Cancellation cancellation = open(url).cancellation();
        DatabaseConnection only = database.connect(false);
        cancelSoon(cancellation, 50);
        long start = System.nanoTime();

        assertThat(code(() -> database.connect(TransactionOptions.DEFAULT, cancellation)))
                .isEqualTo("SM-1735");

        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.MILLISECONDS.toNanos(10_000));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        only.close();
        assertThat(TestDatabase.strings(database, "SELECT COUNT(*) FROM n")).containsExactly("1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {SQLITE, H2})
    void whatIsDoneCannotBeCancelled(String url) {
        Cancellation cancellation = open(url).cancellation();

        assertThat(cancellation.finish()).isTrue();
        assertThat(cancellation.cancel()).isFalse();
        assertThat(cancellation.isCancelled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {SQLITE, H2})
    void readingOnInAResultIsRefused(String url) {
        Cancellation cancellation = open(url).cancellation();
        List<Integer> read = new ArrayList<>();
        try (DatabaseConnection connection = database.connect(TransactionOptions.DEFAULT, cancellation)) {
            PartReader one = new OneRow(read);
            Cursor cursor = connection.open("SELECT i FROM n ORDER BY i", Binder.NONE, 0, one);
            cursor.read(one);
            cancellation.cancel();

            assertThat(code(() -> cursor.read(one))).isEqualTo("SM-1735");
            assertThat(cursor.isOpen()).isFalse();
        }
        assertThat(read).containsExactly(1, 2);
    }

    private record OneRow(List<Integer> read) implements PartReader {
        @Override
        public boolean read(ResultSet rows, ColumnReader in) throws SQLException {
            rows.next();
            read.add(rows.getInt(1));
            return true;
        }

        @Override
        public long rows() {
            return 1;
        }
    }
}
