package io.sqlmodel.test;

import io.sqlmodel.event.LazyLoadEvent;
import io.sqlmodel.event.StatementEvent;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was executed.
 *
 * @param event what was executed
 * @param thread who executed it
 * @param cause the lazy load that it came from; null for none
 */
record RecordedStatement(
        StatementEvent event, Thread thread, @Nullable LazyLoadEvent cause) {
    RecordedStatement(StatementEvent event, Thread thread) {
        this(event, thread, null);
    }

    RecordedStatement causedBy(LazyLoadEvent load) {
        return new RecordedStatement(event, thread, load);
    }
}
