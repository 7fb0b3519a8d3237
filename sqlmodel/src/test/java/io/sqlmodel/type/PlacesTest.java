package io.sqlmodel.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.dialect.sqlite.SqliteDialect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void aRowWithAllColumnsNeedsNoPlaces() {
        assertThat(Places.of(new int[] {0, 0, 0})).isSameAs(Places.ALL);
    }

    @Test
    void aColumnThatIsLeftOutMovesThoseBehindIt() {
        assertThat(Places.of(new int[] {0, 0, 1, 0})).hasToString("[0, 1, 2, -1, 3]");
    }

    @Test
    void aColumnMayStandForOneThatIsLeftOutItself() {
        assertThat(Places.of(new int[] {0, 1, 2})).hasToString("[0, 1, -1, -1]");
    }

    /** Owner, member and the member's foreign key, in two columns. */
    private static String read(String rows) throws SQLException {
        StringBuilder found = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT column1, column2 FROM (VALUES " + rows + ")")) {
            ColumnReader in = new ColumnReader(SqliteDialect.INSTANCE.codecs())
                    .over(result)
                    .at(Places.of(new int[] {0, 0, 1}));
            while (result.next()) {
                long owner = in.getKey(1);
                found.append(owner).append('=').append(in.getLong(1));
                long member = in.getKey(2);
                if (member != 0 || !in.wasNull()) {
                    found.append(' ').append(member).append('=').append(in.getLong(2));
                    found.append(" of ").append(in.getLongOrNull(3)).append('=').append(in.getLong(3));
                }
                found.append("; ");
            }
        }
        return found.toString();
    }

    @Test
    void keysThatAreRememberedAreThoseOfTheRow() throws SQLException {
        assertThat(read("(1, 10), (1, 11), (2, 12), (3, NULL), (4, 13)"))
                .isEqualTo("1=1 10=10 of 1=1; 1=1 11=11 of 1=1; 2=2 12=12 of 2=2; 3=3; 4=4 13=13 of 4=4; ");
    }

    @Test
    void zeroIsAKeyThatIsNotRemembered() throws SQLException {
        assertThat(read("(5, 10), (0, 11), (6, 0), (0, NULL), (7, NULL), (0, 0), (8, 12)"))
                .isEqualTo(
                        "5=5 10=10 of 5=5; 0=0 11=11 of 0=0; 6=6 0=0 of 6=6; 0=0; 7=7; 0=0 0=0 of 0=0; 8=8 12=12 of 8=8; ");
    }
}
