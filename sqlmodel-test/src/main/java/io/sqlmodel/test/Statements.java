package io.sqlmodel.test;

import io.sqlmodel.event.LazyLoadEvent;
import io.sqlmodel.event.LazyLoadListener;
import io.sqlmodel.event.StatementEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * Records the statements that an engine executes, and which of them came from lazy loads, so that a test can say how many
 * there were and which.
 *
 * <pre>{@code
 * Statements sql = new Statements();
 * Engine engine = Engine.builder(url).listener(sql).build();
 * ...
 * assertThat(sql.summaries()).containsExactly("INSERT team x1", "INSERT hero x2");
 * }</pre>
 *
 * <p>A batch is one statement, and BEGIN, COMMIT, ROLLBACK and savepoints are none. Thread-safe. To record a block of code,
 * whatever its engine, see {@link StatementAssertions}.
 */
public final class Statements implements LazyLoadListener {
    private final List<RecordedStatement> recorded = new ArrayList<>();
    private final List<LazyLoadEvent> lazyLoads = new ArrayList<>();

    /** A recorder that has heard of nothing yet. */
    public Statements() {}

    @Override
    public synchronized void executed(StatementEvent event) {
        recorded.add(new RecordedStatement(event, Thread.currentThread()));
    }

    @Override
    public synchronized void loaded(LazyLoadEvent event) {
        lazyLoads.add(event);
        int missing = event.statements();
        for (int i = recorded.size() - 1; i >= 0 && missing > 0; i--) {
            if (recorded.get(i).thread() == Thread.currentThread()) {
                recorded.set(i, recorded.get(i).causedBy(event));
                missing--;
            }
        }
    }

    /** Forgets what was recorded. */
    public synchronized void clear() {
        recorded.clear();
        lazyLoads.clear();
    }

    /**
     * How many statements were executed.
     *
     * @return the number since the last {@link #clear()}
     */
    public synchronized int count() {
        return recorded.size();
    }

    /**
     * The events in the order they happened, failed statements included.
     *
     * @return a copy
     */
    public synchronized List<StatementEvent> events() {
        return recorded.stream().map(RecordedStatement::event).toList();
    }

    /**
     * The lazy loads in the order they happened.
     *
     * @return a copy
     */
    public synchronized List<LazyLoadEvent> lazyLoads() {
        return List.copyOf(lazyLoads);
    }

    /**
     * The text of each statement, as the database got it.
     *
     * @return a copy
     */
    public List<String> sql() {
        return events().stream().map(StatementEvent::sql).toList();
    }

    /**
     * Each statement in short: what it does, to which table, and, where it writes, how many rows it wrote.
     *
     * @return for example {@code SELECT hero}, {@code INSERT hero x3}; {@code x?} after a failure
     */
    public List<String> summaries() {
        return events().stream().map(StatementSummary::of).toList();
    }

    /**
     * What was recorded, for people: each statement, which lazy load it came from, and the loader options that would remove
     * those.
     *
     * @return several lines
     */
    public synchronized String report() {
        return StatementReport.of(recorded, lazyLoads);
    }

    @Override
    public String toString() {
        return String.join(System.lineSeparator(), sql());
    }
}
