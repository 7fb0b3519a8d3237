package io.sqlmodel.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
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
    private final int limit;

    /** Those used last are at the end. */
    private final Map<String, Slot> slots = new LinkedHashMap<>(16, 0.75f, true);

    /** Where the statement of a text is kept; it stays when the statement is taken, so that nothing is made per use. */
    private static final class Slot {
        PreparedStatement statement;
        boolean taken;

        Slot(PreparedStatement statement) {
            this.statement = statement;
        }
    }

    StatementCache(Connection connection, int limit) {
        this.connection = connection;
        this.limit = limit;
    }

    PreparedStatement take(String sql) throws SQLException {
        Slot slot = slots.get(sql);
        if (slot == null || slot.taken) {
            return connection.prepareStatement(sql);
        }
        slot.taken = true;
        return slot.statement;
    }

    /** Takes a statement back that worked. Its parameters are forgotten: no value outlives its execution. */
    void giveBack(String sql, PreparedStatement statement) throws SQLException {
        statement.clearParameters();
        Slot slot = slots.get(sql);
        if (slot == null) {
            slots.put(sql, new Slot(statement));
            evict();
            return;
        }
        if (!slot.taken) {
            slot.statement.close();
        }
        slot.statement = statement;
        slot.taken = false;
    }

    private void evict() throws SQLException {
        if (slots.size() > limit) {
            Iterator<Slot> oldest = slots.values().iterator();
            Slot evicted = oldest.next();
            oldest.remove();
            if (!evicted.taken) {
                evicted.statement.close();
            }
        }
    }

    int size() {
        return slots.size();
    }

    boolean isDead() {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    void close() throws SQLException {
        for (Slot slot : slots.values()) {
            slot.statement.close();
        }
        slots.clear();
    }
}
