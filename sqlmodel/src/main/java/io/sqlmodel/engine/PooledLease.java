package io.sqlmodel.engine;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A connection that the pool lends. Statements go to the driver's own connection: the pool closes those that it knows when it
 * takes one back.
 */
final class PooledLease extends Lease {
    private final PhysicalConnections physical;

    /** Stand for the loan in the pool; null while there is none. */
    private @Nullable HikariDataSource pool;

    private @Nullable Connection pooled;

    PooledLease(PhysicalConnections physical, Connection connection, StatementCache statements) {
        super(connection, statements);
        this.physical = physical;
    }

    /** The pool has lent the connection as another one, which goes back to it. */
    PooledLease lentAs(Connection other, HikariDataSource by) {
        pool = by;
        pooled = other;
        lend();
        return this;
    }

    @Override
    TransactionOptions usual() {
        return physical.usual();
    }

    @Override
    void end(boolean broken) throws SQLException {
        Connection ending = pooled;
        HikariDataSource lender = pool;
        pooled = null;
        pool = null;
        if (ending == null || lender == null) {
            return;
        }
        if (broken) {
            physical.forget(connection());
            lender.evictConnection(ending);
        }
        ending.close();
    }
}
