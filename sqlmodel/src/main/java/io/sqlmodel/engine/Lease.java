package io.sqlmodel.engine;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection on loan for one transaction, without auto-commit. */
interface Lease {
    /** The connection to work with. */
    Connection connection();

    /** What the connection has while no transaction runs; null and zero stand for what the database does by itself. */
    TransactionOptions usual();

    /** The statements that were prepared on it. */
    StatementCache statements();

    /**
     * Ends the loan. Nothing is open on the connection any more.
     *
     * @param broken whether the connection is of no more use
     * @throws SQLException as the driver reports it; the loan is over all the same
     */
    void giveBack(boolean broken) throws SQLException;
}
