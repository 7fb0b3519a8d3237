package io.sqlmodel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.dialect.ConnectionRules;
import io.sqlmodel.dialect.Dialects;
import io.sqlmodel.dialect.ForwardingDialect;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a cancel may part the beginning of a transaction from its first statement, one that writes waits for the beginning. */
class BeginningTest {
    /** Its transactions begin by a statement that leaves a trace. */
    private static final class Traced extends ForwardingDialect {
        Traced() {
            super(Dialects.of(TestDatabase.MEMORY).orElseThrow());
        }

        @Override
        public ConnectionRules connections() {
            return new ConnectionRules() {
                @Override
                public String driver() {
                    return "org.xerial:sqlite-jdbc";
                }

                @Override
                public String beginning() {
                    return "INSERT INTO begun DEFAULT VALUES";
                }
            };
        }
    }

    private Database database;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = TestDatabase.speaking(new Traced(), TestDatabase.url(folder));
        TestDatabase.execute(database, "CREATE TABLE begun (id INTEGER PRIMARY KEY)", "CREATE TABLE t (id INTEGER)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private int begun(boolean cancellable, String... statements) {
        try (DatabaseConnection connection =
                database.connect(TransactionOptions.DEFAULT, cancellable ? database.cancellation() : null)) {
            for (String sql : statements) {
                if (sql.startsWith("SELECT")) {
                    TestDatabase.strings(connection, sql);
                } else {
                    connection.update(sql, Binder.NONE);
                }
            }
            return TestDatabase.strings(connection, "SELECT id FROM begun").size();
        }
    }

    @Test
    void transactionThatMayBeCancelledBeginsApartBeforeItWrites() {
        assertThat(begun(true, "INSERT INTO t VALUES (1)", "INSERT INTO t VALUES (2)"))
                .isEqualTo(1);
    }

    @Test
    void transactionThatNobodyCancelsBeginsWithItsFirstStatement() {
        assertThat(begun(false, "INSERT INTO t VALUES (1)")).isZero();
    }

    @Test
    void transactionThatReadsFirstBeginsWithThat() {
        assertThat(begun(true, "SELECT id FROM t", "INSERT INTO t VALUES (1)")).isZero();
    }
}
