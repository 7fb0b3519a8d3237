package io.sqlmodel.async;

import io.sqlmodel.error.ConcurrentUseException;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.error.SqlModelException;
import io.sqlmodel.unit.UnitOfWork;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs the operations of one session one after another, in the order in which they were called. No thread belongs to it:
 * each operation that may go to the database gets one when its turn has come and, if the session has no connection yet, when
 * there is one for it. What needs none is done by the caller at once.
 *
 * <p>By the time that the callbacks of an operation run, the operation is over and the next one has its thread, so that a
 * callback may even wait for another operation.
 */
public final class SessionRunner extends ConnectionGate.Waiter {
    private final AsyncThreads threads;
    private final ConnectionGate gate;
    private final Supplier<UnitOfWork> session;

    /** Null until it is first needed. Touched only by whoever has the first operation, as is the next field. */
    private @Nullable UnitOfWork unit;

    /** Whether it may take a connection. */
    private boolean permit;

    /** The one that runs, or waits for its thread; those after it wait for it. Guarded by this, as are the next two fields. */
    private @Nullable Operation<?> first;

    private @Nullable Operation<?> last;
    private @Nullable Operation<Void> closing;

    /** The thread that is inside an operation that may go to the database. */
    private volatile @Nullable Thread worker;

    /**
     * The runner of a session.
     *
     * @param threads the engine's threads
     * @param readOnly whether the session only reads
     * @param session opens the session when it is first asked for, and gives its unit of work
     */
    public SessionRunner(AsyncThreads threads, boolean readOnly, Supplier<UnitOfWork> session) {
        this.threads = threads;
        this.gate = threads.gate(readOnly);
        this.session = session;
    }

    /**
     * Does something when its turn has come.
     *
     * @param <T> what it gives
     * @param name how the program calls it, for messages
     * @param need whether it may go to the database
     * @param work what to do
     * @return the stage of its outcome
     */
    public <T extends @Nullable Object> SessionStage<T> submit(String name, Need need, Supplier<? extends T> work) {
        return submit(new Operation<>(this, name, Thread.currentThread(), threads.cancellation(), need, work));
    }

    /** Does something of the library's own, which may stand in the queue together with what any thread calls. */
    <T extends @Nullable Object> SessionStage<T> enqueue(String name, Need need, Supplier<? extends T> work) {
        return submit(new Operation<>(this, name, null, threads.cancellation(), need, work));
    }

    private <T extends @Nullable Object> SessionStage<T> submit(Operation<T> operation) {
        boolean idle;
        synchronized (this) {
            SqlModelException refusal = refusal(operation);
            if (refusal != null) {
                return SessionStage.failed(refusal);
            }
            idle = append(operation);
            if (!idle) {
                operation.remember();
            }
        }
        if (idle) {
            called(operation);
        }
        return operation;
    }

    /**
     * Closes the session when all that was called before is done. May be called again, and by any thread.
     *
     * @param work closes it; is done in any case
     * @return the stage of the end
     */
    public SessionStage<Void> close(Supplier<Void> work) {
        Operation<Void> operation;
        boolean idle;
        synchronized (this) {
            if (closing != null) {
                return closing;
            }
            operation = new Operation<>(this, "close", null, null, Need.IF_CONNECTED, work);
            closing = operation;
            idle = append(operation);
        }
        if (idle) {
            called(operation);
        }
        return operation;
    }

    /** Whether the session is closed, or will be. */
    synchronized boolean isClosed() {
        return closing != null;
    }

    private boolean append(Operation<?> operation) {
        Operation<?> before = last;
        last = operation;
        if (before == null) {
            first = operation;
        } else {
            before.next = operation;
        }
        return before == null;
    }

    private @Nullable SqlModelException refusal(Operation<?> operation) {
        if (operation.caller != null && worker == operation.caller) {
            return new InvalidStateException(SessionMessage.WAITS_FOR_ITSELF, operation.name, name(first));
        }
        if (closing != null) {
            return new InvalidStateException(SessionMessage.CLOSED);
        }
        for (Operation<?> other = first; other != null; other = other.next) {
            if (other.isInTheWayOf(operation)) {
                return new ConcurrentUseException(SessionMessage.STAGES_AT_ONCE, operation.name, other.name);
            }
        }
        return null;
    }

    private static String name(@Nullable Operation<?> operation) {
        return operation == null ? "" : operation.name;
    }

    /** An operation was called, and none is before it: what needs no database is done at once. */
    private void called(Operation<?> operation) {
        if (needsDatabase(operation)) {
            operation.remember();
            if (!begin(operation)) {
                end(operation);
            }
        } else {
            operation.run();
            end(operation);
        }
    }

    /** The first operation's turn has come; false if it is refused. */
    private boolean begin(Operation<?> operation) {
        reserve(true);
        boolean asks = !permit && needsDatabase(operation);
        switch (asks ? gate.enter(this) : ConnectionGate.Answer.PASS) {
            case WAIT -> {
                return true; // passes() or refused() goes on
            }
            case PASS -> {
                permit |= asks;
                return dispatch(operation, !asks);
            }
            case FULL -> operation.refuse(threads.refusal());
        }
        return false;
    }

    private boolean needsDatabase(Operation<?> operation) {
        if (operation.isCancelledWork()) {
            return false;
        }
        Need need = operation.need;
        return need == Need.DATABASE || (need == Need.IF_CONNECTED ? isConnected() : need.database(unit()));
    }

    @Override
    void passes() {
        permit = true;
        Operation<?> operation = current();
        if (operation != null) {
            dispatch(operation, true);
        }
    }

    @Override
    void refused(RuntimeException reason) {
        Operation<?> operation = current();
        if (operation != null) {
            operation.refuse(reason);
            endElsewhere(operation);
        }
    }

    private synchronized @Nullable Operation<?> current() {
        return first;
    }

    private boolean dispatch(Operation<?> operation, boolean always) {
        try {
            threads.execute(() -> run(operation), () -> end(operation), always);
            return true;
        } catch (RejectedExecutionException e) {
            operation.refuse(threads.refusal());
            return false;
        }
    }

    /** Ends an operation that did not begin, where its callbacks may do what they like. */
    private void endElsewhere(Operation<?> operation) {
        threads.execute(() -> {}, () -> end(operation), true);
    }

    private void run(Operation<?> operation) {
        try {
            UnitOfWork opened = unit();
            reserve(true);
            worker = Thread.currentThread();
            opened.work(() -> operation.runOn(opened));
        } catch (RuntimeException e) {
            operation.refuse(e);
        } finally {
            worker = null;
        }
    }

    /** The first operation is over: its permit, the session's objects and the next operation go free before its callbacks run. */
    private void end(Operation<?> operation) {
        Operation<?> next = pop(operation);
        if (next != null && !begin(next)) {
            endElsewhere(next);
        }
        operation.finish();
    }

    private @Nullable Operation<?> pop(Operation<?> operation) {
        if (permit && !isConnected()) {
            permit = false;
            gate.leave();
        }
        synchronized (this) {
            first = operation.next;
            operation.next = null;
            if (first == null) {
                last = null;
                reserve(false);
            }
            return first;
        }
    }

    private UnitOfWork unit() {
        UnitOfWork opened = unit;
        if (opened == null) {
            opened = session.get();
            unit = opened;
        }
        return opened;
    }

    private boolean isConnected() {
        return unit != null && unit.isConnected();
    }

    private void reserve(boolean keepOut) {
        if (unit != null) {
            unit.reserve(keepOut);
        }
    }

    /** An operation was cancelled: it waits no more. */
    void cancelled(Operation<?> operation) {
        if (!operation.isCancelledWork() || operation != current() || !gate.forget(this)) {
            return;
        }
        // Whoever takes the session from the gate has its first operation, which may be the next one by now.
        Operation<?> waiting = current();
        if (waiting == operation) {
            end(operation);
        } else if (waiting != null && !begin(waiting)) {
            endElsewhere(waiting);
        }
    }

    /** Cancels what the session does now, but not its end. */
    public void cancelRunning() {
        Operation<?> operation;
        synchronized (this) {
            operation = first == closing ? null : first;
        }
        if (operation != null) {
            operation.cancel(true);
        }
    }
}
