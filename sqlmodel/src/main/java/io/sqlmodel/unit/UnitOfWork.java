package io.sqlmodel.unit;

import io.sqlmodel.engine.Cancellation;
import io.sqlmodel.engine.Cursor;
import io.sqlmodel.engine.Database;
import io.sqlmodel.engine.DatabaseConnection;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityOwner;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Relation;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A session's objects and its transaction: what is new, changed and deleted, and when it is written. What costs time
 * depends on those, not on the number of objects that nobody changed.
 *
 * <p>Not thread-safe; a second thread is refused while one is at work. The public methods are for the façade and the
 * loaders, the others for the flush.
 */
public class UnitOfWork extends Guarded implements EntityOwner {
    private final Database database;
    final SessionOptions options;
    private final IdentityMap objects = new IdentityMap(this);
    final Transactions transactions;
    private boolean closed;

    // Made when they are needed: most sessions read a little and close.
    final LoaderSource loaders;
    private @Nullable Loading loading;
    private @Nullable Registers registers;
    private @Nullable States states;
    private @Nullable Flushing flushing;

    /** The thread that runs an operation of an async session, and so may load. */
    private volatile @Nullable Thread worker;

    /**
     * A unit of work.
     *
     * @param database the database
     * @param options how the session behaves
     * @param loaders gives the session its loaders, when they are first needed
     */
    public UnitOfWork(Database database, SessionOptions options, LoaderSource loaders) {
        this.database = database;
        this.options = options;
        this.transactions = new Transactions(this);
        this.loaders = loaders;
    }

    // Running operations.

    /**
     * Runs an operation of the session: on an open session, by one thread at a time, and not while a failed flush waits
     * for its rollback (case H11).
     *
     * @param <T> the type of its result
     * @param work the operation
     * @return its result
     * @throws io.sqlmodel.error.ConcurrentUseException if another thread is at work
     * @throws io.sqlmodel.error.PendingRollbackException if a rollback is due
     * @throws InvalidStateException if the session is closed
     */
    public <T extends @Nullable Object> T operation(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw failed(e);
        } finally {
            exit();
        }
    }

    /** Begins an operation, which ends by {@link #exit()}: for those that every session has. */
    void enter() {
        enterAlone();
        try {
            requireOpen();
            transactions.requireUsable();
        } catch (RuntimeException e) {
            leave();
            throw e;
        }
    }

    /** What an operation throws that failed. */
    RuntimeException failed(RuntimeException cause) {
        transactions.failIfLost(cause);
        return cause;
    }

    /** Ends an operation. */
    void exit() {
        leave();
    }

    /** Runs an operation without a result. */
    void run(Runnable work) {
        operation(() -> {
            work.run();
            return null;
        });
    }

    /**
     * Runs something that other threads can cancel. If they do, what it still wants to execute fails, and its transaction is
     * rolled back, with all savepoints, before this returns; the session then waits for its rollback, as after a flush that
     * failed. A commit that was sent is not called back.
     *
     * @param cancellation by what it can be cancelled; done when this returns
     * @param work calls operations of this session
     */
    public void cancellable(Cancellation cancellation, Runnable work) {
        transactions.cancelledBy(cancellation);
        try {
            work.run();
        } finally {
            guarded(() -> transactions.finish(cancellation));
        }
    }

    /** Runs what is allowed while a rollback is due: on an open session, by one thread at a time. */
    <T extends @Nullable Object> T inspect(Supplier<T> work) {
        enterAlone();
        try {
            requireOpen();
            return work.get();
        } finally {
            leave();
        }
    }

    /** Runs what is allowed even on a closed session. */
    void guarded(Runnable work) {
        enterAlone();
        try {
            work.run();
        } finally {
            leave();
        }
    }

    /**
     * Runs an operation of an async session: nobody else may enter meanwhile, and what it reads may be loaded.
     *
     * @param work the operation
     * @throws io.sqlmodel.error.ConcurrentUseException if another thread is at work
     */
    public void work(Runnable work) {
        guarded(() -> {
            worker = Thread.currentThread();
            try {
                work.run();
            } finally {
                worker = null;
            }
        });
    }

    /**
     * Keeps edits of the session's objects out from when an operation of an async session is called until it is over, except
     * by the operation itself.
     *
     * @param keepOut true to refuse edits
     */
    public void reserve(boolean keepOut) {
        keepOut(keepOut);
    }

    /**
     * Whether the session has a connection now.
     *
     * @return true in a transaction that has reached the database
     */
    public boolean isConnected() {
        return transactions.isConnected();
    }

    /**
     * Whether a flush would look for something to write.
     *
     * @return true if there are new, changed or deleted objects
     */
    public boolean hasChanges() {
        return registers != null && !registers.isEmpty();
    }

    private void requireOpen() {
        if (closed) {
            throw new InvalidStateException(SessionMessage.CLOSED);
        }
    }

    // Objects.

    /**
     * Takes an object out whose row was found to be gone (case E31), as if the session had deleted it: a rollback brings the
     * object back, for the row may be back, too (case H12).
     *
     * @param entity a persistent object of this session
     */
    public void gone(Entity entity) {
        flushing().removed(List.of(entity));
    }

    // What the loaders and the flush work with.

    /**
     * The session's objects by class and key.
     *
     * @return the identity map
     */
    public IdentityMap objects() {
        return objects;
    }

    /**
     * The database.
     *
     * @return the database of the session's engine
     */
    public Database database() {
        return database;
    }

    /**
     * The connection of the transaction. A transaction begins if none runs.
     *
     * @return the connection
     */
    public DatabaseConnection connection() {
        return transactions.connection();
    }

    /**
     * How many statements were executed in the transaction.
     *
     * @return the number; 0 if none has begun
     */
    public int executed() {
        return transactions.executed();
    }

    /**
     * The loaders.
     *
     * @return the session's loaders
     */
    public Loading loading() {
        Loading made = loading;
        if (made == null) {
            made = loaders.loaders(this);
            loading = made;
        }
        return made;
    }

    /** What the next flush has to look at. */
    Registers registers() {
        Registers made = registers;
        if (made == null) {
            made = new Registers();
            registers = made;
        }
        return made;
    }

    /** What moves objects from one state to another. */
    States states() {
        States made = states;
        if (made == null) {
            made = new States(this, objects, registers());
            states = made;
        }
        return made;
    }

    /** What adds objects. */
    Adding adding() {
        return new Adding(states(), registers());
    }

    /** What deletes objects. */
    Deleting deleting() {
        return new Deleting(this, states(), registers());
    }

    /** What lets objects go, or has them read again. */
    Leaving leaving() {
        return new Leaving(states());
    }

    private Orphans orphans() {
        return new Orphans(registers(), leaving());
    }

    // Flushing.

    /** What flushes; to be asked only if there is something to flush. */
    Flushing flushing() {
        Flushing made = flushing;
        if (made == null) {
            made = new Flushing(this, options, registers(), states(), transactions);
            flushing = made;
        }
        return made;
    }

    /** Flushes until nothing is left. */
    void flushAll() {
        if (hasChanges()) {
            flushing().flushAll();
        }
    }

    /**
     * Tells of a result that has not been read to its end. It is told before the session writes, and before its
     * transaction ends.
     *
     * @param result the result; one that nobody else refers to is closed
     * @param cursor its cursor
     */
    public void opened(OpenResult result, Cursor cursor) {
        transactions.opened(result, cursor);
    }

    /**
     * Makes an object be read again as a whole. Unflushed changes of it are lost (case E30).
     *
     * @param entity a persistent object of this session
     */
    public void reset(Entity entity) {
        EntityAccess.aboutToForget(entity, States.ALL);
        states().expire(entity);
    }

    /** Makes all objects be read again. */
    void expireAll() {
        Registers changed = registers;
        objects.forEach(entity -> States.expire(entity, States.ALL, changed));
    }

    /** Writes the changes that can be written, unless autoflush is off or a flush is under way (case H10). */
    public void autoflush() {
        if (hasChanges()) {
            flushing().autoflush();
        }
    }

    /**
     * Told by the flush: pending objects have their rows and their keys.
     *
     * @param mapping their class
     * @param entities the objects
     */
    void inserted(EntityMapping<Entity> mapping, List<Entity> entities) {
        flushing().inserted(mapping, entities);
    }

    /**
     * Told by the flush: rows were changed.
     *
     * @param rows the rows; those that a new object took over are passed over
     * @param key whether their key may be among what was written
     */
    void updated(List<FlushRow> rows, boolean key) {
        flushing().updated(rows, key);
    }

    /**
     * Told by the flush: a batch of updates is done, so that other objects may have the keys that it gave up, and those
     * that the database takes along follow.
     *
     * @param mapping the class of the rows
     * @param columns the columns that changed and that foreign keys may point to, as a bit for each
     * @param moves what changed in them
     */
    void moved(EntityMapping<Entity> mapping, long columns, List<FlushFollowing.Move> moves) {
        flushing().moved(mapping, columns, moves);
    }

    /**
     * Told by the flush: the columns of an object's row have other values, which were not set on the object.
     *
     * @param entity the object
     * @param formerKey the key that its row had
     */
    void followed(Entity entity, @Nullable Object formerKey) {
        flushing().followed(entity, formerKey);
    }

    /**
     * Told by the flush: the rows of objects are deleted.
     *
     * @param entities the objects
     */
    void removed(List<Entity> entities) {
        flushing().removed(entities);
    }

    /**
     * Told by the flush when it is done: an object is written.
     *
     * @param row the object
     * @param later what is left of its relationships
     */
    void clean(FlushRow row, FlushLater later) {
        flushing().clean(row, later);
    }

    /**
     * Whether an object that was taken out of a relationship has no parent by it.
     *
     * @param child the object
     * @param relation the relationship, from the parent
     * @return true if it was not given another parent
     */
    boolean isOrphan(Entity child, Relation relation) {
        return orphans().isOrphan(child, relation);
    }

    /** Rolls back what was not committed and lets all objects go; their values stay. May be called again. */
    public void close() {
        enterAlone();
        try {
            if (!closed) {
                transactions.endResults();
                closed = true;
                letGo();
            }
        } finally {
            leave();
        }
    }

    private void letGo() {
        if (hasChanges()) {
            List.copyOf(registers().added).forEach(states()::expunge);
        }
        objects.forEach(entity -> EntityAccess.own(entity, null, EntityState.DETACHED));
        transactions.detachDeleted();
        objects.clear();
        if (hasChanges()) {
            registers().clear();
        }
        transactions.abandon();
    }

    // What objects tell.

    @Override
    public void guard() {
        checkAlone();
    }

    @Override
    public void load(Entity entity, int attribute) {
        if (!mayLoad()) {
            ImplicitLoad.refuse(entity, attribute);
            return;
        }
        run(() -> {
            if (needsFlush(entity, attribute)) {
                autoflush();
            }
            loading().load(entity, attribute);
        });
    }

    /** Whether reading an object may load: in an async session only within an operation. */
    private boolean mayLoad() {
        return !options.async() || worker == Thread.currentThread();
    }

    /** Lazy loads flush first (case E06), but not those that need no SQL (case E02) nor those of pending objects. */
    private boolean needsFlush(Entity entity, int attribute) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        return attribute >= mapping.columnCount()
                && EntityAccess.state(entity) == EntityState.PERSISTENT
                && hasChanges()
                && !KnownTargets.isKnown(objects, entity, mapping.relation(attribute));
    }

    @Override
    public @Nullable Object known(Entity entity, Relation relation) {
        return KnownTargets.find(objects, entity, relation);
    }

    @Override
    public void reread(Entity entity, Relation relation) {
        if (transactions.isUsable() && mayLoad()) {
            run(() -> loading().loadRelated(List.of(entity), relation));
        }
    }

    @Override
    public void changed(Entity entity) {
        if (EntityAccess.state(entity) == EntityState.PERSISTENT) {
            registers().change(entity);
            transactions.frame();
        }
    }

    @Override
    public void attached(Entity entity, Relation relation, Entity related) {
        boolean deleted = EntityAccess.state(related) == EntityState.DELETED;
        if ((deleted || !states().owns(related)) && adding().follows(relation)) {
            adding().add(related); // refuses a deleted one
            transactions.frame();
        }
    }

    @Override
    public void removed(Entity entity, Relation relation, Entity related) {
        if (states().owns(related, EntityState.PENDING)) {
            orphans().removed(relation, related);
        }
    }

    @Override
    public void linked(Entity link) {
        if (!registers().keep(link)) {
            states().pending(link);
        }
        transactions.frame();
    }

    @Override
    public void unlinked(Entity link) {
        if (states().owns(link, EntityState.PENDING)) {
            states().expunge(link);
        } else if (states().owns(link, EntityState.PERSISTENT)) {
            registers().delete(link);
            transactions.frame();
        }
    }

    @Override
    public void shown(Entity entity, Relation view) {
        flushing().shown(entity, view);
    }

    @Override
    public boolean deletes(Entity entity) {
        return registers != null && registers.deleted.contains(entity);
    }
}
