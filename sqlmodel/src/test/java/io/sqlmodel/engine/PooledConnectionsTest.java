package io.sqlmodel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.error.ConnectionException;
import io.sqlmodel.error.InvalidStateException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PooledConnectionsTest {
    @TempDir
    Path folder;

    @Test
    void samePhysicalConnectionComesWithTheSameStatements() throws SQLException {
        try (PooledConnections pool = pool(1)) {
            Lease first = pool.take();
            first.giveBack(false);
            Lease second = pool.take();

            assertThat(second.connection()).isSameAs(first.connection());
            assertThat(second.statements()).isSameAs(first.statements());
            second.giveBack(false);
        }
    }

    @Test
    void aLoanIsToldOfUntilItsEndAndMakesNothing() throws SQLException {
        try (PooledConnections pool = pool(2)) {
            Lease lease = pool.take();
            assertThat(pool.lent()).containsExactly(lease);
            assertThat(lease.user()).contains(Thread.currentThread().getName());

            lease.giveBack(false);

            assertThat(pool.lent()).isEmpty();
            assertThat(pool.take()).isSameAs(lease);
        }
    }

    @Test
    void connectionOfATransactionThatIsOverDoesNotWorkInTheNextOne() {
        try (Database database = TestDatabase.open(TestDatabase.url(folder), 1)) {
            DatabaseConnection over = database.connect(false);
            over.close();
            try (DatabaseConnection next = database.connect(false)) {
                assertThat(next.lease()).isSameAs(over.lease());
                assertThatThrownBy(() -> TestDatabase.strings(over, "SELECT 1"))
                        .isInstanceOf(InvalidStateException.class);
                over.close();
                assertThat(database.connectionsInUse()).isOne();
                assertThat(TestDatabase.strings(next, "SELECT 1")).containsExactly("1");
            }
        }
    }

    @Test
    void brokenConnectionIsReplacedAndItsStatementsForgotten() throws SQLException {
        try (PooledConnections pool = pool(1)) {
            Lease broken = pool.take();
            broken.connection().close();
            broken.giveBack(true);
            Lease next = pool.take();

            assertThat(next.connection()).isNotSameAs(broken.connection());
            assertThat(next.connection().isClosed()).isFalse();
            assertThat(pool.leases()).isOne();
            next.giveBack(false);
        }
    }

    @Test
    void lostConnectionIsAConnectionErrorAndTheNextTransactionWorks() throws SQLException {
        try (Database database = TestDatabase.open(TestDatabase.url(folder), 1)) {
            try (DatabaseConnection lost = database.connect(false)) {
                TestDatabase.strings(lost, "SELECT 1");
                lost.lease().connection().close();

                assertThatThrownBy(() -> lost.update("CREATE TABLE t (id INTEGER)", Binder.NONE))
                        .isInstanceOf(ConnectionException.class)
                        .hasMessageContaining("SM-1705");
            }
            assertThat(TestDatabase.strings(database, "SELECT 1")).containsExactly("1");
        }
    }

    @Test
    void closingLeavesNoConnectionOpenEvenIfItIsInUse() throws SQLException {
        PooledConnections pool = pool(2);
        Connection used = pool.take().connection();
        Lease idle = pool.take();
        idle.giveBack(false);

        pool.close();

        assertThat(used.isClosed()).isTrue();
        assertThat(idle.connection().isClosed()).isTrue();
    }

    @Test
    void connectionsAreWithoutAutoCommit() throws SQLException {
        try (PooledConnections pool = pool(1)) {
            Lease lease = pool.take();

            assertThat(lease.connection().getAutoCommit()).isFalse();
            lease.giveBack(false);
        }
    }

    private PooledConnections pool(int size) throws SQLException {
        return new PooledConnections(TestDatabase.options(TestDatabase.url(folder), size));
    }
}
