package io.sqlmodel.test;

import io.sqlmodel.event.StatementEvent;
import io.sqlmodel.event.StatementListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Records the statements that an engine executes, so that a test can say how many there were and which.
 *
 * <pre>{@code
 * Statements sql = new Statements();
 * Engine engine = Engine.builder(url).listener(sql).build();
 * ...
 * assertThat(sql.summaries()).containsExactly("INSERT team x1", "INSERT hero x2");
 * }</pre>
 *
 * <p>A batch is one statement, and BEGIN, COMMIT, ROLLBACK and savepoints are none. Thread-safe.
 */
public final class Statements implements StatementListener {
    private final List<StatementEvent> events = new CopyOnWriteArrayList<>();

    /** A recorder that has heard of nothing yet. */
    public Statements() {}

    @Override
    public void executed(StatementEvent event) {
        events.add(event);
    }

    /** Forgets what was recorded. */
    public void clear() {
        events.clear();
    }

    /**
     * How many statements were executed.
     *
     * @return the number since the last {@link #clear()}
     */
    public int count() {
        return events.size();
    }

    /**
     * The events in the order they happened, failed statements included.
     *
     * @return a copy
     */
    public List<StatementEvent> events() {
        return List.copyOf(events);
    }

    /**
     * The text of each statement, as the database got it.
     *
     * @return a copy
     */
    public List<String> sql() {
        return events.stream().map(StatementEvent::sql).toList();
    }

    /**
     * Each statement in short: what it does, to which table, and, where it writes, how many rows it wrote.
     *
     * @return for example {@code SELECT hero}, {@code INSERT hero x3}; {@code x?} after a failure
     */
    public List<String> summaries() {
        return events.stream().map(StatementSummary::of).toList();
    }

    @Override
    public String toString() {
        return String.join(System.lineSeparator(), sql());
    }
}
