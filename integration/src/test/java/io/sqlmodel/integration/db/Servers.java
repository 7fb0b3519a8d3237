package io.sqlmodel.integration.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Real servers, started from Maven artifacts when the first test needs one, on a free port of the loopback address, and
 * stopped with the JVM. One that cannot start fails the tests that need it.
 */
final class Servers {
    private Servers() {}

    /** Where the PostgreSQL server is, with a query to which parameters can be added. */
    static String postgresql() {
        return Postgresql.URL;
    }

    /** Where a database of the MariaDB server is, with a query to which parameters can be added. */
    static String mariadb(String database) {
        return "jdbc:mariadb://127.0.0.1:" + Mariadb.PORT + "/" + database + "?user=root";
    }

    /** Executes a statement on a connection of its own. */
    static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static final class Postgresql {
        static final String URL = start();

        private static String start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("deadlock_timeout", "100ms")
                        .start()
                        .getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException("The PostgreSQL server of the tests does not start", e);
            }
        }
    }

    private static final class Mariadb {
        static final int PORT = MariadbServer.start();
    }
}
