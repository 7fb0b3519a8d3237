package io.sqlmodel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors told apart by SQLSTATE: on H2, which has states of the standard and of its own, and by the states of others. */
class SqlStatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERT INTO hero (id, name) VALUES (1, 'x')      | UNIQUE",
                "INSERT INTO hero (id, name) VALUES (2, NULL)     | NOT_NULL",
                "INSERT INTO hero (id, name, age) VALUES (2, 'x', -1) | CHECK",
                "INSERT INTO hero (id, name, team_id) VALUES (2, 'x', 9) | FOREIGN_KEY",
                "DELETE FROM team                                 | FOREIGN_KEY",
                "SELECT * FROM villain                            | MISSING_TABLE",
                "SELECT power FROM hero                           | MISSING_COLUMN",
                "SELEC 1                                          | SYNTAX",
                "SELECT 1 / 0                                     | OTHER",
            })
    void errorsOfH2AreToldApart(String sql, ErrorKind kind) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE team (id INTEGER PRIMARY KEY)");
            statement.execute(
                    "CREATE TABLE hero (id INTEGER PRIMARY KEY, name VARCHAR(99) NOT NULL, age INTEGER CHECK (age"
                            + " >= 0), team_id INTEGER REFERENCES team)");
            statement.execute("INSERT INTO team VALUES (1)");
            statement.execute("INSERT INTO hero VALUES (1, 'Deadpond', 30, 1)");

            SQLException error = catchThrowableOfType(SQLException.class, () -> statement.execute(sql));

            assertThat(SqlStates.kind(error)).isEqualTo(kind);
        }
    }

    @Test
    void lockTimeoutOfH2IsALock() throws SQLException {
        String url = "jdbc:h2:mem:locked;LOCK_TIMEOUT=10";
        try (Connection one = DriverManager.getConnection(url);
                Connection other = DriverManager.getConnection(url);
                Statement first = one.createStatement();
                Statement second = other.createStatement()) {
            first.execute("CREATE TABLE team (id INTEGER PRIMARY KEY, name VARCHAR(9))");
            first.execute("INSERT INTO team VALUES (1, 'a')");
            one.setAutoCommit(false);
            first.execute("UPDATE team SET name = 'b'");

            SQLException error =
                    catchThrowableOfType(SQLException.class, () -> second.execute("UPDATE team SET name = 'c'"));

            assertThat(SqlStates.kind(error)).isEqualTo(ErrorKind.LOCKED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "40001, SERIALIZATION",
        "40P01, SERIALIZATION",
        "55P03, LOCKED",
        "08006, CONNECTION",
        "57P01, CONNECTION",
        "28P01, CONNECTION",
        "23P01, OTHER_CONSTRAINT",
        "57014, CANCELLED",
        "25006, READ_ONLY",
        "42P01, MISSING_TABLE",
        "42703, MISSING_COLUMN",
        "42601, SYNTAX",
        "22012, OTHER",
        "HY, OTHER",
        "'', OTHER",
    })
    void statesOfOtherDatabasesAreKnown(String state, ErrorKind kind) {
        assertThat(SqlStates.kind(new SQLException("", state))).isEqualTo(kind);
    }

    @Test
    void exceptionWithoutAStateTellsByItsClass() {
        assertThat(SqlStates.kind(new SQLTransientConnectionException())).isEqualTo(ErrorKind.CONNECTION);
        assertThat(SqlStates.kind(new SQLTimeoutException())).isEqualTo(ErrorKind.CANCELLED);
        assertThat(SqlStates.kind(new SQLException())).isEqualTo(ErrorKind.OTHER);
    }
}
