package io.sqlmodel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.dialect.DatabaseError;
import io.sqlmodel.dialect.SqlStates;
import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.SqlModelException;
import io.sqlmodel.type.Types;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Column values appear in no exception, not even in what caused it, unless that was asked for. */
class ShownValuesTest {
    private static final String SQL = "INSERT INTO hero VALUES (?)";

    @Test
    void wordsOfTheDriverThatHoldAValueAreNotInTheStackTrace() throws Exception {
        SQLException real = duplicateInH2(false);
        assertThat(real.getMessage()).contains("Deadpond");

        SqlModelException error = withholding().translate(real, SQL, true, null);

        assertThat(error).isInstanceOf(IntegrityException.class);
        assertThat(stackTrace(error)).doesNotContain("Deadpond").contains("org.h2.jdbc");
    }

    @Test
    void copyOfTheDriversExceptionKeepsStateAndCode() throws Exception {
        SQLException real = duplicateInH2(false);

        SqlModelException error = withholding().translate(real, SQL, true, null);

        assertThat(error.getCause()).isInstanceOfSatisfying(SQLException.class, copy -> {
            assertThat(copy.getSQLState()).isEqualTo("23505");
            assertThat(copy.getErrorCode()).isEqualTo(real.getErrorCode());
        });
    }

    @Test
    void wordsOfABatchsFailureAreNotInTheStackTrace() throws Exception {
        SQLException real = duplicateInH2(true);
        assertThat((Object) real).isInstanceOf(BatchUpdateException.class);

        SqlModelException error = withholding().translate(real, SQL, true, null);

        assertThat(error).isInstanceOf(IntegrityException.class);
        assertThat(stackTrace(error)).doesNotContain("Deadpond");
    }

    @Test
    void exceptionIsTheCauseWhereEverythingMayBeShown() throws Exception {
        SQLException real = duplicateInH2(false);
        ErrorTranslator showing = new ErrorTranslator(
                e -> new DatabaseError(SqlStates.kind(e), null, null), new ConstraintNames(name -> null), true);

        assertThat(showing.translate(real, SQL, true, null)).hasCause(real);
    }

    @Test
    void argumentThatSqliteRepeatsIsWithheld() {
        try (Database database = TestDatabase.memory();
                DatabaseConnection connection = database.connect(false)) {
            DatabaseException error = badPath(connection);

            assertThat(stackTrace(error)).doesNotContain("secret").contains("SQLITE_ERROR");
        }
    }

    @Test
    void everythingIsShownAfterLogParameters() {
        try (Database database = TestDatabase.showingValues();
                DatabaseConnection connection = database.connect(false)) {
            DatabaseException error = badPath(connection);

            assertThat(error)
                    .hasMessageContaining("bad JSON path: 'secret'")
                    .hasMessageContaining("Parameters: [secret]");
        }
    }

    @Test
    void driversExceptionStaysTheCauseWhereItHoldsNoValue() {
        try (Database database = TestDatabase.memory();
                DatabaseConnection connection = database.connect(false)) {
            connection.update("CREATE TABLE hero (name TEXT NOT NULL)", Binder.NONE);

            IntegrityException error = catchThrowableOfType(
                    IntegrityException.class, () -> connection.update("INSERT INTO hero VALUES (NULL)", Binder.NONE));

            assertThat(error.getCause().getClass().getName()).isEqualTo("org.sqlite.SQLiteException");
        }
    }

    @Test
    void longStatementsAreShortened() {
        try (Database database = TestDatabase.memory();
                DatabaseConnection connection = database.connect(false)) {
            String sql = "SELECT nothing, " + "1, ".repeat(1000) + "1";

            DatabaseException error =
                    catchThrowableOfType(DatabaseException.class, () -> TestDatabase.strings(connection, sql));

            assertThat(error.getMessage().length()).isLessThan(1500);
            assertThat(error).hasMessageContaining("(" + sql.length() + " characters)");
        }
    }

    private static DatabaseException badPath(DatabaseConnection connection) {
        return catchThrowableOfType(
                DatabaseException.class,
                () -> connection.query(
                        "SELECT json_extract('{}', ?)",
                        out -> out.set(1, "secret", Types.STRING),
                        (rows, in) -> rows.next()));
    }

    private static ErrorTranslator withholding() {
        return new ErrorTranslator(
                e -> new DatabaseError(SqlStates.kind(e), null, null), new ConstraintNames(name -> null), false);
    }

    /** H2 repeats values in its messages. */
    private static SQLException duplicateInH2(boolean batch) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement create = connection.createStatement()) {
            create.execute("CREATE TABLE hero (name VARCHAR(99) UNIQUE)");
            create.execute("INSERT INTO hero VALUES ('Deadpond')");
            try (PreparedStatement insert = connection.prepareStatement(SQL)) {
                insert.setString(1, "Deadpond");
                insert.addBatch();
                return catchThrowableOfType(SQLException.class, batch ? insert::executeBatch : insert::executeUpdate);
            }
        }
    }

    private static String stackTrace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
