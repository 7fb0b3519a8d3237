package io.sqlmodel.test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is recorded of all engines from now on, until it is closed. */
final class Recording {
    private static final List<Recording> ACTIVE = new CopyOnWriteArrayList<>();

    private final Thread thread = Thread.currentThread();
    private final Statements statements;

    private Recording(Statements statements) {
        this.statements = statements;
    }

    static Recording into(Statements statements) {
        Recording recording = new Recording(statements);
        ACTIVE.add(recording);
        return recording;
    }

    /**
     * Where something goes that happens on this thread: to its own recordings, so that tests can run side by side; from a
     * thread that records nothing, as those of an {@code AsyncSession}, to all.
     */
    static List<Statements> listening() {
        List<Statements> own = ACTIVE.stream()
                .filter(each -> each.thread == Thread.currentThread())
                .map(each -> each.statements)
                .toList();
        return own.isEmpty() ? ACTIVE.stream().map(each -> each.statements).toList() : own;
    }

    void close() {
        ACTIVE.remove(this);
    }
}
