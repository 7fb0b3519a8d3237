package io.sqlmodel.integration.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.integration.db.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How many bytes reading allocates beyond what the driver does for the same rows, the values of the columns included: the
 * objects, their place in the session, their collections, and the session itself.
 */
class ReadAllocationTest {
    private static final String VESSELS = "SELECT id, name, age, fleet_id FROM vessel WHERE id > ?";
    private static final String FLEETS = "SELECT id, name FROM fleet WHERE id > ?";

    @RegisterExtension
    final TestDatabase db = Rows.database();

    @BeforeEach
    void fill() {
        Rows.fill(db);
    }

    private long allocated(Reads reads) {
        return Allocations.of(round -> {
            reads.run(db.engine(), round);
            db.forget();
        });
    }

    /** What the driver allocates for the rows of all queries together. */
    private long driver(String... queries) throws SQLException {
        long bytes = 0;
        try (Connection connection = db.connect()) {
            connection.setAutoCommit(false);
            for (String query : queries) {
                try (PreparedStatement statement = connection.prepareStatement(query)) {
                    bytes += Allocations.of(round -> read(statement, round));
                }
            }
        }
        return bytes;
    }

    private static void read(PreparedStatement statement, int round) {
        try {
            statement.setLong(1, round);
            try (ResultSet rows = statement.executeQuery()) {
                boolean vessel = rows.getMetaData().getColumnCount() == 4;
                while (rows.next()) {
                    rows.getLong(1);
                    rows.getString(2);
                    if (vessel) {
                        rows.getInt(3);
                        rows.getLong(4);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anObjectCostsLittleMoreThanItsFields() throws SQLException {
        long bytes = allocated(Reads.FLAT) - driver(VESSELS);
        assertThat(bytes / (Rows.FLEETS * Rows.VESSELS)).isLessThan(155);
    }

    @Test
    void aChildByAStatementOfItsOwnCostsLittleMore() throws SQLException {
        long bytes = allocated(Reads.CHILDREN_BY_SELECTIN) - driver(FLEETS, VESSELS);
        assertThat(bytes / (Rows.FLEETS * Rows.VESSELS)).isLessThan(235);
    }

    @Test
    void aChildInTheRowsOfItsParentCostsLittleMore() throws SQLException {
        long bytes = allocated(Reads.CHILDREN_BY_JOIN) - driver(FLEETS, VESSELS);
        assertThat(bytes / (Rows.FLEETS * Rows.VESSELS)).isLessThan(235);
    }

    @Test
    void aSessionForOneObjectCostsLittle() throws SQLException {
        long bytes = allocated(Reads.BY_ID) - driver("SELECT id, name, age, fleet_id FROM vessel WHERE id = 1 + ?");
        assertThat(bytes).isLessThan(2_600);
    }
}
