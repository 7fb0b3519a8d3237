package io.sqlmodel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.error.ConnectionException;
import io.sqlmodel.error.InvalidStateException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a URL is found when the database is opened. */
class OpeningTest {
    @TempDir
    Path folder;

    @Test
    void fileInAFolderThatDoesNotExistIsRefused() {
        String url = "jdbc:sqlite:" + folder.resolve("nowhere").resolve("heroes.db");

        assertThatThrownBy(() -> TestDatabase.open(url, 1))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("SM-1702")
                .hasMessageContaining(url);
    }

    @Test
    void folderIsRefused() {
        assertThatThrownBy(() -> TestDatabase.open("jdbc:sqlite:" + folder, 1))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("SQLITE_CANTOPEN");
    }

    @Test
    void fileThatIsNoDatabaseIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Deadpond, Spider-Boy and Rusty-Man".repeat(100));

        assertThatThrownBy(() -> TestDatabase.open("jdbc:sqlite:" + file, 1))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("SQLITE_NOTADB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMMEDIATE", "exclusive"})
    void transactionModeThatWouldLockWhileIdleIsRefused(String mode) {
        String url = "jdbc:sqlite:" + folder.resolve("heroes.db") + "?transaction_mode=" + mode;

        assertThatThrownBy(() -> TestDatabase.open(url, 1))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("SM-1708")
                .hasMessageContaining("write lock");
    }

    @Test
    void connectionsOfAClosedDatabaseAreRefused() {
        Database database = TestDatabase.memory();
        database.close();

        assertThatThrownBy(() -> database.connect(false))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("SM-1706");
    }

    @Test
    void statementsAfterTheDatabaseIsClosedSayThat() {
        Database database = TestDatabase.memory();
        DatabaseConnection connection = database.connect(false);
        connection.update("CREATE TABLE hero (id INTEGER)", out -> {});
        database.close();

        assertThatThrownBy(() -> connection.update("DELETE FROM hero", out -> {}))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("SM-1706");
        connection.close();
    }

    @Test
    void closingTwiceDoesNothing() {
        Database database = TestDatabase.memory();
        database.close();
        database.close();

        assertThat(database.connectionsInUse()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost/db?user=me&password=hush&ssl=true",
                "jdbc:mariadb://me:hush@localhost/db",
                "jdbc:h2:mem:x;USER=me;PASSWORD=hush;MODE=MySQL",
            })
    void passwordsAreNotShown(String url) {
        assertThat(Urls.withoutPassword(url))
                .doesNotContain("hush")
                .contains("***")
                .startsWith("jdbc:");
    }

    @Test
    void urlWithoutPasswordIsShownAsItIs() {
        assertThat(Urls.withoutPassword("jdbc:sqlite:file:/a/b.db?mode=ro&cache=shared"))
                .isEqualTo("jdbc:sqlite:file:/a/b.db?mode=ro&cache=shared");
    }
}
