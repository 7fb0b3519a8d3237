package io.sqlmodel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

/** A data source of the program's own: used as it is, given back as it was. */
class GivenConnectionsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void poolOfTheProgramIsUsedAndLeftAsItWas(boolean autoCommit) throws SQLException {
        try (HikariDataSource pool = pool(autoCommit)) {
            Database database = TestDatabase.over(pool);
            TestDatabase.execute(database, "CREATE TABLE hero (name TEXT)", "INSERT INTO hero VALUES ('Deadpond')");
            assertThat(TestDatabase.strings(database, "PRAGMA foreign_keys")).containsExactly("1");
            database.close();

            try (Connection after = pool.getConnection()) {
                assertThat(after.getAutoCommit()).isEqualTo(autoCommit);
                assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isOne();
            }
            assertThat(pool.isClosed()).isFalse();
        }
    }

    @Test
    void statementsAreClosedAtTheEndOfTheTransaction() throws SQLException {
        try (HikariDataSource pool = pool(true)) {
            Database database = TestDatabase.over(pool);
            TestDatabase.strings(database, "SELECT 1");

            try (DatabaseConnection next = database.connect(false)) {
                assertThat(next.lease().statements().size()).isZero();
            }
        }
    }

    @Test
    void dataSourceWithoutAPoolWorks() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(TestDatabase.url(folder));
        Database database = TestDatabase.over(source);

        TestDatabase.execute(database, "CREATE TABLE hero (name TEXT)", "INSERT INTO hero VALUES ('Deadpond')");

        assertThat(TestDatabase.strings(database, "SELECT name FROM hero")).containsExactly("Deadpond");
    }

    private HikariDataSource pool(boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(TestDatabase.url(folder));
        config.setAutoCommit(autoCommit);
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }
}
