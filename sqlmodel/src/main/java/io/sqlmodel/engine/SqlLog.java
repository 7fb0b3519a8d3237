package io.sqlmodel.engine;

import io.sqlmodel.event.StatementEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes statements to the logger {@code io.sqlmodel.sql}: at DEBUG, or at INFO after {@code logSql(true)}. */
final class SqlLog {
    private static final Logger LOG = LoggerFactory.getLogger("io.sqlmodel.sql");

    private final boolean info;

    SqlLog(boolean info) {
        this.info = info;
    }

    boolean isOn() {
        return info ? LOG.isInfoEnabled() : LOG.isDebugEnabled();
    }

    /**
     * Logs a statement.
     *
     * @param parameters the values; null if they must not be shown
     */
    void statement(StatementEvent event, @Nullable RecordingWriter parameters) {
        StringBuilder line = new StringBuilder(event.sql());
        if (parameters != null) {
            line.append(" | ").append(parameters);
        }
        if (event.batch() > 1) {
            line.append(" | batch of ").append(event.batch());
        }
        if (event.rows() >= 0) {
            line.append(" | ").append(event.rows()).append(event.rows() == 1 ? " row" : " rows");
        }
        line.append(" | ").append(event.nanos() / 1000).append(" µs");
        if (event.failure() != null) {
            line.append(" | failed");
        }
        write(line.toString());
    }

    void write(String line) {
        if (info) {
            LOG.info(line);
        } else {
            LOG.debug(line);
        }
    }
}
