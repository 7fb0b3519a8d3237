package io.sqlmodel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.IntegrityException.Kind;
import io.sqlmodel.error.SerializationException;
import io.sqlmodel.error.SqlModelException;
import io.sqlmodel.type.Types;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What SQLite reports, and what becomes of it. */
class SqliteErrorsTest {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = TestDatabase.file(folder);
        TestDatabase.execute(
                database,
                "CREATE TABLE team (id INTEGER PRIMARY KEY)",
                "CREATE TABLE hero (id INTEGER PRIMARY KEY, name TEXT NOT NULL, age INTEGER CONSTRAINT grown CHECK (age"
                        + " > 17), code INTEGER CHECK (code < 10), team_id INTEGER CONSTRAINT fk_team REFERENCES team,"
                        + " CONSTRAINT uq UNIQUE (name, age))",
                "CREATE TABLE strict_one (n INTEGER) STRICT",
                "CREATE UNIQUE INDEX lower_name ON hero (lower(name))",
                "CREATE TRIGGER keeper BEFORE DELETE ON hero BEGIN SELECT raise(ROLLBACK, 'kept'); END",
                "INSERT INTO team VALUES (1)",
                "INSERT INTO hero VALUES (1, 'Deadpond', 30, 1, 1)");
    }

    @AfterEach
    void close() {
        assertThat(database.connectionsInUse()).isZero();
        database.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERT INTO hero (id, name) VALUES (1, 'x')                | UNIQUE      | hero.id",
                "INSERT INTO hero (name) VALUES ('DEADPOND')                | UNIQUE      | lower_name",
                "INSERT INTO hero (name, age) VALUES ('Deadpond ', 12)      | CHECK       | grown",
                "INSERT INTO hero (name, code) VALUES ('x', 12)             | CHECK       | code < 10",
                "INSERT INTO hero (age) VALUES (20)                         | NOT_NULL    | hero.name",
                "INSERT INTO hero (name, team_id) VALUES ('x', 9)           | FOREIGN_KEY |",
                "DELETE FROM team                                           | FOREIGN_KEY |",
                "INSERT INTO hero (id, name) VALUES ('abc', 'x')            | OTHER       |",
                "INSERT INTO strict_one VALUES ('abc')                      | OTHER       |",
                "DELETE FROM hero                                           | OTHER       |",
            })
    void everyKindOfConstraintIsToldApart(String sql, Kind kind, String constraint) {
        IntegrityException error = failure(IntegrityException.class, sql);

        assertThat(error.kind()).isEqualTo(kind);
        assertThat(error.constraint()).isEqualTo(constraint);
        assertThat(error).hasMessageContaining(sql).hasMessageStartingWith("SM-171");
    }

    @Test
    void uniqueColumnsAreNamedTogether() {
        TestDatabase.execute(database, "DROP INDEX lower_name");

        IntegrityException error =
                failure(IntegrityException.class, "INSERT INTO hero (name, age) VALUES ('Deadpond', 30)");

        assertThat(error.constraint()).isEqualTo("hero.name, hero.age");
    }

    @Test
    void constraintThatFailsInABatchIsToldApart() {
        try (DatabaseConnection connection = database.connect(false)) {
            String[] names = {"a", "b", "b"};
            IntegrityException error = catchThrowableOfType(
                    IntegrityException.class,
                    () -> connection.batch(
                            "INSERT INTO hero (name) VALUES (?)",
                            3,
                            (row, out) -> out.set(1, names[row], Types.STRING)));

            assertThat(error.kind()).isEqualTo(Kind.UNIQUE);
            assertThat(error.constraint()).isEqualTo("lower_name");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * FROM villain              | SM-1730 | createAll",
                "SELECT power FROM hero             | SM-1731 | migration",
                "INSERT INTO hero (power) VALUES (1)| SM-1731 | migration",
                "SELEC 1                            | SM-1732 | near \"SELEC\"",
                "SELECT 1 FROM                      | SM-1732 | incomplete",
                "SELECT power(1, 2, 3)              | SM-1739 | wrong number of arguments",
                "SELECT id FROM hero, team          | SM-1739 | ambiguous column name",
            })
    void mistakesInStatementsSayWhatToDo(String sql, String code, String words) {
        DatabaseException error = failure(DatabaseException.class, sql);

        assertThat(error.code()).isEqualTo(code);
        assertThat(error).hasMessageContaining(words).hasMessageContaining("SQL: " + sql);
    }

    @Test
    void lockOfAnotherTransactionIsASerializationFailure() {
        try (DatabaseConnection writer = database.connect(false);
                DatabaseConnection other = database.connect(false)) {
            writer.update("INSERT INTO team VALUES (2)", Binder.NONE);

            SerializationException error = catchThrowableOfType(
                    SerializationException.class, () -> other.update("INSERT INTO team VALUES (3)", Binder.NONE));

            assertThat(error.code()).isEqualTo("SM-1721");
            writer.commit();
            other.rollback();
            other.update("INSERT INTO team VALUES (3)", Binder.NONE);
            other.commit();
        }
        assertThat(TestDatabase.strings(database, "SELECT id FROM team")).containsExactly("1", "2", "3");
    }

    @Test
    void commitThatFailsForALockCanBeRolledBackAndRunAgain() {
        try (DatabaseConnection reader = database.connect(false);
                DatabaseConnection writer = database.connect(false)) {
            TestDatabase.strings(reader, "SELECT id FROM team");
            writer.update("INSERT INTO team VALUES (2)", Binder.NONE);

            assertThat(catchThrowableOfType(SerializationException.class, writer::commit))
                    .hasMessageContaining("COMMIT");

            writer.rollback();
            reader.commit();
            writer.update("INSERT INTO team VALUES (2)", Binder.NONE);
            writer.commit();
        }
        assertThat(TestDatabase.strings(database, "SELECT id FROM team")).containsExactly("1", "2");
    }

    @Test
    void readBeforeSomebodyElsesChangeMustRunAgain() {
        TestDatabase.useWal(database);
        try (DatabaseConnection late = database.connect(false)) {
            TestDatabase.strings(late, "SELECT id FROM team");
            TestDatabase.execute(database, "INSERT INTO team VALUES (2)");

            assertThat(catchThrowableOfType(
                            SerializationException.class,
                            () -> late.update("INSERT INTO team VALUES (3)", Binder.NONE)))
                    .extracting(SqlModelException::code)
                    .isEqualTo("SM-1720");
        }
    }

    @Test
    void transactionThatSqliteRolledBackByItselfLeavesAWorkingConnection() {
        for (int i = 0; i < 3; i++) {
            try (DatabaseConnection connection = database.connect(false)) {
                connection.update("INSERT INTO team VALUES (7)", Binder.NONE);
                assertThat(catchThrowableOfType(
                                IntegrityException.class, () -> connection.update("DELETE FROM hero", Binder.NONE)))
                        .isNotNull();
                connection.rollback();

                connection.update("INSERT INTO team VALUES (8)", Binder.NONE);
                connection.rollback();
            }
        }
        assertThat(TestDatabase.strings(database, "SELECT id FROM team")).containsExactly("1");
    }

    private <E extends Throwable> E failure(Class<E> type, String sql) {
        try (DatabaseConnection connection = database.connect(false)) {
            return catchThrowableOfType(type, () -> {
                if (sql.startsWith("INSERT") || sql.startsWith("DELETE")) {
                    connection.update(sql, Binder.NONE);
                } else {
                    TestDatabase.strings(connection, sql);
                }
            });
        }
    }
}
