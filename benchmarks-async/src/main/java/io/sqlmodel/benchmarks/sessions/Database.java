package io.sqlmodel.benchmarks.sessions;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server of the same kind as that of the tests, with a row of {@code hero} for each session. */
final class Database implements AutoCloseable {
    private static final int TEAMS = 1000;

    private final EmbeddedPostgres server;

    Database(int heroes, int connections) throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("max_connections", Integer.toString(connections + 10))
                .start();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE team (id BIGINT PRIMARY KEY, name VARCHAR(255) NOT NULL)");
            statement.execute("CREATE TABLE hero (id BIGINT PRIMARY KEY, name VARCHAR(255) NOT NULL, age INTEGER,"
                    + " team_id BIGINT REFERENCES team (id))");
            statement.execute("INSERT INTO team SELECT i, 'Team ' || i FROM generate_series(0, " + (TEAMS - 1) + ") i");
            statement.execute("INSERT INTO hero SELECT i, 'Hero ' || i, 30, i % " + TEAMS + " FROM generate_series(1, "
                    + heroes + ") i");
            statement.execute("ANALYZE");
        }
    }

    /** The name of a hero's team. */
    static String team(long hero) {
        return "Team " + hero % TEAMS;
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
