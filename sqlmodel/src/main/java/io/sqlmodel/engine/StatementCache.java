package io.sqlmodel.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The prepared statements of one physical connection that nobody uses just now, by their SQL. Preparing costs more than
 * executing where the database runs in process. As safe as the connection: one thread at a time.
 *
 * <p>A statement that is taken is no longer here, so that a query that runs while another result of the same SQL is
 * open gets a statement of its own.
 */
final class StatementCache {
    private final Connection connection;
    private final int limit;

    /** Those given back last are at the end. */
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    StatementCache(Connection connection, int limit) {
        this.connection = connection;
        this.limit = limit;
    }

    PreparedStatement take(String sql) throws SQLException {
        PreparedStatement statement = idle.remove(sql);
        return statement != null ? statement : connection.prepareStatement(sql);
    }

    /** Takes a statement back that worked. Its parameters are forgotten: no value outlives its execution. */
    void giveBack(String sql, PreparedStatement statement) throws SQLException {
        statement.clearParameters();
        PreparedStatement twin = idle.put(sql, statement);
        if (twin != null) {
            twin.close();
        } else if (idle.size() > limit) {
            Iterator<PreparedStatement> oldest = idle.values().iterator();
            PreparedStatement evicted = oldest.next();
            oldest.remove();
            evicted.close();
        }
    }

    int size() {
        return idle.size();
    }

    boolean isDead() {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    void close() throws SQLException {
        for (PreparedStatement statement : idle.values()) {
            statement.close();
        }
        idle.clear();
    }
}
