package io.sqlmodel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.event.StatementEvent;
import io.sqlmodel.event.TransactionEvent;
import io.sqlmodel.type.Types;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabaseConnectionTest {
    private static final String INSERT = "INSERT INTO hero (name) VALUES (?)";

    private final List<StatementEvent> statements = new ArrayList<>();
    private final List<TransactionEvent> transactions = new ArrayList<>();
    private Database database;

    @BeforeEach
    void open() {
        database = TestDatabase.memory();
        TestDatabase.execute(database, "CREATE TABLE hero (id INTEGER PRIMARY KEY, name TEXT UNIQUE)");
        database.addListener(statements::add);
        database.addTransactionListener(transactions::add);
    }

    @AfterEach
    void close() {
        assertThat(database.connectionsInUse()).isZero();
        database.close();
    }

    @Test
    void batchAffectsEachRow() {
        try (DatabaseConnection connection = database.connect(false)) {
            assertThat(insert(connection, "a", "b", "c")).containsExactly(1, 1, 1);
            connection.commit();
        }
        assertThat(names()).containsExactly("a", "b", "c");
    }

    @Test
    void batchOfThousandsIsOneEventThatCountsEachRow() {
        String[] many = IntStream.range(0, 2_500).mapToObj(i -> "hero " + i).toArray(String[]::new);
        try (DatabaseConnection connection = database.connect(false)) {
            assertThat(insert(connection, many)).hasSize(2_500).containsOnly(1);
            connection.commit();
        }
        assertThat(names()).hasSize(2_500);
        assertThat(statements.get(0).batch()).isEqualTo(2_500);
        assertThat(statements.get(0).rows()).isEqualTo(2_500);
    }

    @Test
    void whatWasNotCommittedIsRolledBackOnClose() {
        try (DatabaseConnection connection = database.connect(false)) {
            insert(connection, "a");
        }
        assertThat(names()).isEmpty();
        assertThat(transactions).startsWith(TransactionEvent.BEGIN, TransactionEvent.ROLLBACK);
    }

    @Test
    void rollbackEndsTheTransactionAndTheNextStatementBeginsAnother() {
        try (DatabaseConnection connection = database.connect(false)) {
            insert(connection, "a");
            connection.rollback();
            insert(connection, "b");
            connection.commit();
        }
        assertThat(transactions)
                .containsExactly(
                        TransactionEvent.BEGIN,
                        TransactionEvent.ROLLBACK,
                        TransactionEvent.BEGIN,
                        TransactionEvent.COMMIT);
        assertThat(names()).containsExactly("b");
    }

    @Test
    void transactionWithoutStatementsCostsNothing() {
        try (DatabaseConnection connection = database.connect(false)) {
            connection.commit();
            connection.rollback();
        }
        assertThat(transactions).isEmpty();
    }

    @Test
    void rollbackToASavepointKeepsWhatWasBefore() {
        try (DatabaseConnection connection = database.connect(false)) {
            insert(connection, "before");
            Savepoint savepoint = connection.savepoint();
            insert(connection, "inside");
            connection.rollbackTo(savepoint);
            insert(connection, "after");
            connection.release(savepoint);
            connection.commit();
        }
        assertThat(names()).containsExactly("before", "after");
    }

    @Test
    void savepointRecoversFromAViolatedConstraint() {
        try (DatabaseConnection connection = database.connect(false)) {
            insert(connection, "a");
            Savepoint outer = connection.savepoint();
            insert(connection, "b");
            Savepoint inner = connection.savepoint();
            assertThatThrownBy(() -> insert(connection, "c", "a")).isInstanceOf(IntegrityException.class);
            connection.rollbackTo(inner);
            connection.release(inner);
            connection.release(outer);
            connection.commit();
        }
        assertThat(names()).containsExactly("a", "b");
        assertThat(transactions)
                .startsWith(
                        TransactionEvent.BEGIN,
                        TransactionEvent.SAVEPOINT,
                        TransactionEvent.SAVEPOINT,
                        TransactionEvent.ROLLBACK_TO_SAVEPOINT,
                        TransactionEvent.RELEASE_SAVEPOINT,
                        TransactionEvent.RELEASE_SAVEPOINT,
                        TransactionEvent.COMMIT);
    }

    @Test
    void batchIsOneEvent() {
        try (DatabaseConnection connection = database.connect(false)) {
            insert(connection, "a", "b", "c");
        }
        assertThat(statements).singleElement().satisfies(event -> {
            assertThat(event.sql()).isEqualTo(INSERT);
            assertThat(event.batch()).isEqualTo(3);
            assertThat(event.rows()).isEqualTo(3);
            assertThat(event.nanos()).isPositive();
            assertThat(event.failure()).isNull();
        });
    }

    @Test
    void queryTellsHowManyRowsItRead() {
        try (DatabaseConnection connection = database.connect(false)) {
            insert(connection, "a", "b");
            TestDatabase.strings(connection, "SELECT name FROM hero");
        }
        assertThat(statements.get(1).rows()).isEqualTo(2);
    }

    @Test
    void failureIsAnEventToo() {
        try (DatabaseConnection connection = database.connect(false)) {
            assertThatThrownBy(() -> insert(connection, "a", "a")).isInstanceOf(IntegrityException.class);
        }
        assertThat(statements).singleElement().satisfies(event -> {
            assertThat(event.failure()).isInstanceOf(IntegrityException.class);
            assertThat(event.rows()).isEqualTo(-1);
        });
    }

    @Test
    void removedListenerHearsNoMore() {
        List<StatementEvent> heard = new ArrayList<>();
        io.sqlmodel.event.StatementListener listener = heard::add;
        database.addListener(listener);
        database.removeListener(listener);

        names();

        assertThat(heard).isEmpty();
    }

    @Test
    void connectionThatWasGivenBackIsRefused() {
        DatabaseConnection connection = database.connect(false);
        connection.close();
        connection.close();

        assertThatThrownBy(() -> connection.update("DELETE FROM hero", Binder.NONE))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("SM-1709");
    }

    @Test
    void valuesComeBackThroughTheDialectsCodecs() {
        java.util.UUID id = java.util.UUID.randomUUID();
        try (DatabaseConnection connection = database.connect(false)) {
            java.util.UUID read = connection.query("SELECT ?", out -> out.set(1, id, Types.UUID), (rows, in) -> {
                rows.next();
                return in.get(1, Types.UUID);
            });
            assertThat(read).isEqualTo(id);
        }
    }

    private static int[] insert(DatabaseConnection connection, String... names) {
        return connection.batch(INSERT, names.length, (row, out) -> out.set(1, names[row], Types.STRING));
    }

    private List<String> names() {
        return TestDatabase.strings(database, "SELECT name FROM hero ORDER BY id");
    }
}
