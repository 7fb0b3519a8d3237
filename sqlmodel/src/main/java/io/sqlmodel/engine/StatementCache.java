package io.sqlmodel.engine;

import io.sqlmodel.type.Codecs;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The prepared statements of one physical connection, by their SQL. Preparing costs more than executing where the database
 * runs in process. As safe as the connection: one thread at a time.
 *
 * <p>A statement that is taken is not given to anybody else, so that a query that runs while another result of the same SQL
 * is open gets a statement of its own.
 */
final class StatementCache {
    private final Connection connection;
    private final Codecs codecs;
    private final int limit;

    /** Those used last are at the end. One that is taken stays, so that nothing is made per use. */
    private final Map<String, Prepared> statements = new LinkedHashMap<>(16, 0.75f, true);

    StatementCache(Connection connection, DatabaseOptions options) {
        this(connection, options.dialect().codecs(), options.statementCacheSize());
    }

    StatementCache(Connection connection, Codecs codecs, int limit) {
        this.connection = connection;
        this.codecs = codecs;
        this.limit = limit;
    }

    Prepared take(String sql) throws SQLException {
        Prepared kept = statements.get(sql);
        if (kept == null || kept.isTaken()) {
            return new Prepared(connection.prepareStatement(sql), codecs);
        }
        kept.take();
        return kept;
    }

    /** Takes a statement back that worked. */
    void giveBack(String sql, Prepared statement) throws SQLException {
        statement.release();
        Prepared kept = statements.get(sql);
        if (kept == null) {
            statements.put(sql, statement);
            evict();
        } else if (kept != statement) {
            if (!kept.isTaken()) {
                kept.close();
            }
            statements.put(sql, statement);
        }
    }

    private void evict() throws SQLException {
        if (statements.size() > limit) {
            Iterator<Prepared> oldest = statements.values().iterator();
            Prepared evicted = oldest.next();
            oldest.remove();
            if (!evicted.isTaken()) {
                evicted.close();
            }
        }
    }

    int size() {
        return statements.size();
    }

    boolean isDead() {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    void close() throws SQLException {
        for (Prepared statement : statements.values()) {
            statement.close();
        }
        statements.clear();
    }
}
