package io.sqlmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.dialect.KeyList;
import io.sqlmodel.dialect.h2.H2Dialect;
import io.sqlmodel.dialect.postgresql.PostgresqlDialect;
import io.sqlmodel.dialect.sqlite.SqliteDialect;
import io.sqlmodel.engine.DatabaseConnection;
import io.sqlmodel.error.ConnectionException;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.event.StatementEvent;
import io.sqlmodel.event.StatementListener;
import io.sqlmodel.event.TransactionEvent;
import io.sqlmodel.event.TransactionListener;
import io.sqlmodel.type.Types;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

class EngineTest {
    private static final String MEMORY = "jdbc:sqlite::memory:";

    @Test
    void unknownUrlNamesTheOnesThatAreKnown() {
        assertThatThrownBy(() -> Engine.create("jdbc:oracle:thin:me/hush@db?password=hush"))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("SM-1700")
                .hasMessageContaining("jdbc:sqlite:")
                .hasMessageNotContaining("password=hush");
    }

    @Test
    @SuppressWarnings("NullAway") // who reads the URL from the environment may find none
    void noUrlIsAnUnknownOne() {
        assertThatThrownBy(() -> Engine.create(null))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("SM-1700: There is no dialect for the URL null.");
    }

    @Test
    void missingDriverNamesItsMavenCoordinates() {
        assertThatThrownBy(() -> Engine.builder("jdbc:nothing:heroes.db")
                        .dialect(SqliteDialect.INSTANCE)
                        .build())
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("SM-1701")
                .hasMessageContaining("groupId org.xerial, artifactId sqlite-jdbc")
                .hasMessageContaining("runtimeOnly(\"org.xerial:sqlite-jdbc:VERSION\")");
    }

    /** SQLite is the older database here: its versions begin with 3. */
    @Test
    void databaseThatIsOlderThanItsDialectNeedsIsRefused() {
        assertThatThrownBy(() -> Engine.builder(MEMORY)
                        .dialect(PostgresqlDialect.INSTANCE)
                        .build())
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("SM-1716")
                .hasMessageContaining("is SQLite 3.")
                .hasMessageContaining("The PostgreSQL dialect needs version 13.0 or newer");
    }

    @Test
    void databaseOfADataSourceThatIsTooOldIsRefusedWithTheFirstConnection() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(MEMORY);
        try (Engine engine = Engine.builder(MEMORY)
                .dialect(PostgresqlDialect.INSTANCE)
                .dataSource(source)
                .build()) {
            assertThatThrownBy(() -> {
                        try (Session session = new Session(engine)) {
                            session.exec(SqlModel.text("SELECT 1").columns(SqlModel.count()));
                        }
                    })
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("SM-1716");
        }
    }

    @Test
    void poolOfNoConnectionsIsRefused() {
        assertThatThrownBy(() -> Engine.builder(MEMORY).poolSize(0))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("poolSize cannot be 0");
    }

    @Test
    void timeoutThatIsTooShortIsRefused() {
        assertThatThrownBy(() -> Engine.builder(MEMORY).connectionTimeout(Duration.ofMillis(1)))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("250 ms");
    }

    @Test
    void urlIsShownWithoutPassword() {
        try (Engine engine = Engine.create(MEMORY + "?password=hush")) {
            assertThat(engine.url()).isEqualTo(MEMORY + "?password=***");
            assertThat(engine).hasToString("Engine[" + MEMORY + "?password=***]");
        }
    }

    @Test
    void listenerHearsUntilItIsClosed() {
        List<String> heard = new ArrayList<>();
        try (Engine engine = Engine.create(MEMORY)) {
            try (Engine.Listening listening = engine.listen(event -> heard.add(event.sql()))) {
                assertThat(listening).isNotNull();
                select(engine, "SELECT ?", "one");
            }
            select(engine, "SELECT ?, 2", "two");
        }
        assertThat(heard).containsExactly("SELECT ?");
    }

    @Test
    void listenerOfTheBuilderHearsFromTheStart() {
        List<String> heard = new ArrayList<>();
        try (Engine engine =
                Engine.builder(MEMORY).listener(event -> heard.add(event.sql())).build()) {
            select(engine, "SELECT ?", "one");
        }
        assertThat(heard).containsExactly("SELECT ?");
    }

    @Test
    void sqlIsLoggedWithoutValues() {
        String log = logOf(() -> {
            try (Engine engine = Engine.builder(MEMORY).logSql(true).build()) {
                select(engine, "SELECT ?", "Deadpond");
            }
        });

        assertThat(log)
                .contains("io.sqlmodel.sql")
                .contains("SELECT ? | 1 row | ")
                .contains("BEGIN", "ROLLBACK")
                .doesNotContain("Deadpond");
    }

    @Test
    void valuesAreLoggedAfterLogParameters() {
        String log = logOf(() -> {
            try (Engine engine =
                    Engine.builder(MEMORY).logSql(true).logParameters(true).build()) {
                select(engine, "SELECT ?", "Deadpond");
            }
        });

        assertThat(log).contains("SELECT ? | [Deadpond] | 1 row");
    }

    @Test
    void keysThatAreOneParameterAreLoggedOneByOne() {
        KeyList keys = H2Dialect.INSTANCE.keyList(Types.LONG);
        String log = logOf(() -> {
            try (Engine engine = Engine.builder("jdbc:h2:mem:")
                            .logSql(true)
                            .logParameters(true)
                            .build();
                    DatabaseConnection connection = engine.database().connect(false)) {
                List<Long> found = connection.query(
                        "SELECT x FROM SYSTEM_RANGE(1, 9) WHERE x " + keys.condition() + " ORDER BY x",
                        out -> keys.bind(out, 1, List.of(3L, 5L)),
                        (rows, in) -> {
                            List<Long> all = new ArrayList<>();
                            while (rows.next()) {
                                all.add(in.getLong(1));
                            }
                            return all;
                        });
                assertThat(found).containsExactly(3L, 5L);
            }
        });

        assertThat(log).contains("[[3, 5]]");
    }

    @Test
    void sqlIsNotLoggedUnlessAskedFor() {
        String log = logOf(() -> {
            try (Engine engine = Engine.create(MEMORY)) {
                select(engine, "SELECT ?", "Deadpond");
            }
        });

        assertThat(log).doesNotContain("SELECT");
    }

    @Test
    void engineThatIsClosedWhileConnectionsAreInUseSaysSo() {
        String log = logOf(() -> {
            Engine engine = Engine.create(MEMORY);
            DatabaseConnection forgotten = engine.database().connect(false);
            assertThat(engine.connectionsInUse()).isOne();
            engine.close();
            forgotten.close();
        });

        assertThat(log)
                .contains("SM-1707", "1 connection(s)")
                .contains("thread " + Thread.currentThread().getName());
    }

    @Test
    void listenerThatHearsOfTransactionsIsToldOfThem() {
        List<Object> heard = new ArrayList<>();
        class Listener implements StatementListener, TransactionListener {
            @Override
            public void executed(StatementEvent event) {
                heard.add(event.sql());
            }

            @Override
            public void happened(TransactionEvent event) {
                heard.add(event);
            }
        }
        Listener listener = new Listener();
        try (Engine engine = Engine.builder(MEMORY).listener(listener).build()) {
            engine.transaction(session -> {
                session.exec(SqlModel.text("SELECT 1").columns(SqlModel.count()));
            });
            engine.removeListener(listener);
            engine.transaction(session -> {
                session.exec(SqlModel.text("SELECT 2").columns(SqlModel.count()));
            });
        }

        assertThat(heard).containsExactly(TransactionEvent.BEGIN, "SELECT 1", TransactionEvent.COMMIT);
    }

    private static void select(Engine engine, String sql, String value) {
        try (DatabaseConnection connection = engine.database().connect(false)) {
            List<String> read = connection.query(sql, out -> out.set(1, value, Types.STRING), (rows, in) -> {
                rows.next();
                return List.of(rows.getString(1));
            });
            assertThat(read).containsExactly(value);
        }
    }

    /** What the tests' logger writes to the standard error stream meanwhile. */
    private static String logOf(Runnable work) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
