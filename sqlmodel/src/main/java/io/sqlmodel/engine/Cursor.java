package io.sqlmodel.engine;

import io.sqlmodel.type.ColumnReader;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A result that is read part by part. It closes itself at its end, after a failure, and when the transaction or the
 * connection ends. Not thread-safe, like its connection.
 */
public final class Cursor implements AutoCloseable {
    private final DatabaseConnection connection;
    private final String sql;
    private final Prepared statement;
    private final ResultSet rows;
    private final ColumnReader in;
    private boolean open = true;

    Cursor(DatabaseConnection connection, String sql, Prepared statement, ResultSet rows) {
        this.connection = connection;
        this.sql = sql;
        this.statement = statement;
        this.rows = rows;
        this.in = statement.in(rows);
    }

    /**
     * Whether there is more to read.
     *
     * @return false once it is closed
     */
    public boolean isOpen() {
        return open;
    }

    /**
     * Reads the next part.
     *
     * @param reader reads it
     * @throws IllegalStateException if it is closed
     * @throws io.sqlmodel.error.SqlModelException if the database reports an error
     */
    public void read(PartReader reader) {
        if (!open) {
            throw new IllegalStateException("the result is closed");
        }
        boolean more = false;
        try {
            more = connection.cancellable(statement.statement(), () -> reader.read(rows, in));
        } catch (SQLException e) {
            throw connection.translate(e, sql);
        } finally {
            if (!more) {
                close();
            }
        }
    }

    /**
     * Reads all that is left as one part, which the driver may fetch at once.
     *
     * @param reader reads it
     * @throws IllegalStateException if it is closed
     * @throws io.sqlmodel.error.SqlModelException if the database reports an error
     */
    public void readRest(PartReader reader) {
        if (open && connection.fetchesParts()) {
            try {
                rows.setFetchSize(0);
            } catch (SQLException e) {
                throw connection.translate(e, sql);
            }
        }
        read(reader);
    }

    /** Reads the first part; what fails is the affair of the one who executes the statement. */
    void readFirst(PartReader reader) throws SQLException {
        if (!reader.read(rows, in)) {
            open = false;
            rows.close();
        }
    }

    /** Gives the statement back; what was not read is lost. Closing again does nothing. */
    @Override
    public void close() {
        if (open) {
            open = false;
            connection.closed(this, sql, statement, rows);
        }
    }
}
