package io.sqlmodel.engine;

import static java.sql.Connection.TRANSACTION_READ_COMMITTED;
import static java.sql.Connection.TRANSACTION_REPEATABLE_READ;
import static java.sql.Connection.TRANSACTION_SERIALIZABLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.sqlmodel.compile.Binder;
import io.sqlmodel.dialect.Isolation;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a transaction asks of its connection, and that the connection is as before afterwards: on H2, which has both. */
class TransactionOptionsTest {
    private static final String URL = "jdbc:h2:mem:transactions";
    private static final TransactionOptions SERIALIZABLE =
            TransactionOptions.DEFAULT.isolation(Isolation.SERIALIZABLE).statementTimeout(Duration.ofSeconds(7));

    private Connection keeper;

    @BeforeEach
    void keep() throws SQLException {
        keeper = DriverManager.getConnection(URL);
    }

    @AfterEach
    void drop() throws SQLException {
        keeper.close();
    }

    /** The driver remembers what it was told itself, so it is asked what the database does. */
    private static int limit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'QUERY_TIMEOUT'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void assertSettings(Database database, TransactionOptions wanted, int level, int millis)
            throws SQLException {
        try (DatabaseConnection connection = database.connect(wanted, null)) {
            connection.update("CREATE LOCAL TEMPORARY TABLE IF NOT EXISTS t (id INTEGER)", Binder.NONE);
            Connection physical = connection.lease().connection();
            assertThat(physical.getTransactionIsolation()).isEqualTo(level);
            assertThat(limit(physical)).isEqualTo(millis);
            assertThat(physical.getAutoCommit()).isFalse();
        }
    }

    @Test
    void connectionIsAsBeforeAfterATransactionThatAskedForMore() throws SQLException {
        try (Database database = TestDatabase.running(URL, TransactionOptions.DEFAULT, null)) {
            assertSettings(database, SERIALIZABLE, TRANSACTION_SERIALIZABLE, 7000);
            assertSettings(database, TransactionOptions.DEFAULT, TRANSACTION_READ_COMMITTED, 0);
        }
    }

    @Test
    void connectionsAreOpenedAsTheEngineWantsThem() throws SQLException {
        try (Database database = TestDatabase.running(URL, SERIALIZABLE, null)) {
            assertSettings(database, TransactionOptions.DEFAULT, TRANSACTION_SERIALIZABLE, 7000);
            assertSettings(
                    database,
                    TransactionOptions.DEFAULT
                            .isolation(Isolation.REPEATABLE_READ)
                            .statementTimeout(Duration.ZERO),
                    TRANSACTION_REPEATABLE_READ,
                    0);
            assertSettings(database, TransactionOptions.DEFAULT, TRANSACTION_SERIALIZABLE, 7000);
        }
    }

    @Test
    void connectionOfSomebodyElsesPoolIsGivenBackAsItWas() throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(URL);
        config.setMaximumPoolSize(1);
        try (HikariDataSource pool = new HikariDataSource(config);
                Database database = TestDatabase.running(URL, SERIALIZABLE, pool)) {
            assertSettings(database, TransactionOptions.DEFAULT, TRANSACTION_SERIALIZABLE, 7000);

            try (Connection after = pool.getConnection()) {
                assertThat(after.getTransactionIsolation()).isEqualTo(TRANSACTION_READ_COMMITTED);
                assertThat(limit(after)).isZero();
                assertThat(after.getAutoCommit()).isTrue();
            }
        }
    }
}
