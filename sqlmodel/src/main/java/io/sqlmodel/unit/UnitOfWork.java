package io.sqlmodel.unit;

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
import io.sqlmodel.sql.Delete;
import io.sqlmodel.sql.Insert;
import io.sqlmodel.sql.Update;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A session's objects and its transaction: what is new, changed and deleted, and when it is written. What costs time
 * depends on those, not on the number of objects that nobody changed.
 *
 * <p>Not thread-safe; a second thread is refused while one is at work. The public methods are for the façade and the
 * loaders, the others for the flush.
 */
public final class UnitOfWork implements EntityOwner {
    private final Database database;
    private final SessionOptions options;
    private final Loading loading;
    private final Guard guard = new Guard();
    private final Registers registers = new Registers();
    private final IdentityMap objects = new IdentityMap(this);
    private final States states = new States(this, objects, registers);
    private final Adding adding = new Adding(states, registers);
    private final Deleting deleting = new Deleting(this, states, registers);
    private final Leaving leaving = new Leaving(states);
    private final Orphans orphans = new Orphans(states, registers, leaving);
    private final Transactions transactions;
    private final Flushing flushing;
    private final BulkWrites writes;
    private boolean closed;

    /**
     * A unit of work.
     *
     * @param database the database
     * @param options how the session behaves
     * @param loading makes the session's loaders
     */
    public UnitOfWork(Database database, SessionOptions options, Function<UnitOfWork, Loading> loading) {
        this.database = database;
        this.options = options;
        this.transactions =
                new Transactions(database, options.readOnly(), new Restoring(states, objects, registers), registers);
        this.flushing = new Flushing(this, options, registers, states, transactions);
        this.writes = new BulkWrites(this, options, states);
        this.loading = loading.apply(this);
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
        guard.enter();
        try {
            requireOpen();
            transactions.requireUsable();
            return work.get();
        } finally {
            guard.exit();
        }
    }

    private void run(Runnable work) {
        operation(() -> {
            work.run();
            return null;
        });
    }

    /**
     * Runs what is allowed while a rollback is due: on an open session, by one thread at a time.
     *
     * @param <T> the type of its result
     * @param work the operation, which sends no SQL
     * @return its result
     * @throws io.sqlmodel.error.ConcurrentUseException if another thread is at work
     * @throws InvalidStateException if the session is closed
     */
    public <T extends @Nullable Object> T inspect(Supplier<T> work) {
        guard.enter();
        try {
            requireOpen();
            return work.get();
        } finally {
            guard.exit();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new InvalidStateException(SessionMessage.CLOSED);
        }
    }

    // Objects.

    /**
     * Adds an object and what the save-update cascade reaches from it (cases A01, F02).
     *
     * @param object an object of a generated class
     * @throws InvalidStateException if it is in another session, was deleted, or the session has another one with its
     *     key (case J10)
     */
    public void add(@Nullable Object object) {
        run(() -> {
            adding.add(entity(object, "add()"));
            transactions.frame();
        });
    }

    /**
     * Deletes an object at the next flush, and what the delete cascade reaches from it (case F06).
     *
     * @param object a persistent or detached object
     * @throws InvalidStateException if it was never saved (case J10)
     */
    public void delete(@Nullable Object object) {
        run(() -> {
            deleting.delete(entity(object, "delete()"));
            transactions.frame();
        });
    }

    /**
     * Copies what is set on an object onto the session's own (case H19).
     *
     * @param object an object of a generated class, which stays as it is
     * @return the session's object of the same class and key, a new one if there is none
     */
    public Entity merge(@Nullable Object object) {
        return operation(() -> {
            Entity source = entity(object, "merge()");
            autoflush();
            transactions.frame();
            return flushing.without(() -> new Merging(this, states).merge(source));
        });
    }

    /**
     * Takes an object out of the session, and what the expunge cascade reaches from it.
     *
     * @param object an object of this session
     * @throws InvalidStateException if it is not in this session (case J10)
     */
    public void expunge(@Nullable Object object) {
        run(() -> leaving.expunge(entity(object, "expunge()")));
    }

    /**
     * Expires attributes; they are read again when they are next used. Unflushed changes of them are lost.
     *
     * @param object a persistent object of this session
     * @param attributes the indexes of the attributes; none for all, with the refresh-expire cascade (case F19)
     * @throws InvalidStateException if it is not persistent in this session (case J10)
     */
    public void expire(@Nullable Object object, int... attributes) {
        run(() -> expire(entity(object, "expire()"), "expire()", attributes));
    }

    /**
     * Expires attributes, flushes the changes of all others, and reads the attributes again (case E31).
     *
     * @param object a persistent object of this session
     * @param attributes the indexes of the attributes; none for all columns
     * @throws InvalidStateException if it is not persistent in this session (case J10), or its row is gone (case J09)
     */
    public void refresh(@Nullable Object object, int... attributes) {
        run(() -> {
            Entity entity = entity(object, "refresh()");
            expire(entity, "refresh()", attributes);
            autoflush();
            loading.refresh(entity, attributes);
        });
    }

    private void expire(Entity entity, String operation, int... attributes) {
        leaving.requirePersistent(entity, operation);
        if (attributes.length == 0) {
            leaving.expire(entity);
            return;
        }
        long mask = 0;
        for (int attribute : attributes) {
            mask |= 1L << attribute;
        }
        states.expire(entity, mask);
    }

    /**
     * Finds an object by primary key: in the session, otherwise in the database (case E31).
     *
     * @param mapping the class's mapping
     * @param values the values of the key's columns, in their order
     * @return the object, or null
     * @throws InvalidStateException if the values do not fit the key (case J15)
     */
    public @Nullable Entity get(EntityMapping<?> mapping, @Nullable Object... values) {
        return operation(() -> {
            Object key = KeyArguments.key(mapping, values);
            if (key == null) {
                return null;
            }
            if (objects.of(mapping).find(key) == null) {
                autoflush();
            }
            return loading.get(mapping, key);
        });
    }

    /**
     * Whether an object is in this session: pending, or persistent and not deleted by a flush.
     *
     * @param object an object of a generated class
     * @return true if it is
     */
    public boolean contains(@Nullable Object object) {
        return inspect(() -> {
            Entity entity = entity(object, "contains()");
            return states.owns(entity) && EntityAccess.state(entity) != EntityState.DELETED;
        });
    }

    /**
     * Whether an object has net changes; never runs SQL (case H20).
     *
     * @param object an object of a generated class
     * @param collections whether changed collections count
     * @return true if a flush would find something to write
     */
    public boolean isModified(@Nullable Object object, boolean collections) {
        return inspect(() -> Modifications.isModified(entity(object, "isModified()"), collections));
    }

    /**
     * Takes an object out whose row was found to be gone (case E31).
     *
     * @param entity an object of this session
     */
    public void gone(Entity entity) {
        states.expunge(entity);
    }

    /**
     * The pending objects, in the order in which they entered.
     *
     * @return a view, which changes with the session
     */
    public Collection<Entity> newObjects() {
        return Collections.unmodifiableSet(registers.added);
    }

    /**
     * The persistent objects that were changed, in the order of their first change; some may have no net change.
     *
     * @return a view, which changes with the session
     */
    public Collection<Entity> dirtyObjects() {
        return Collections.unmodifiableSet(registers.dirty);
    }

    /**
     * The objects that the next flush deletes, in the order in which they were marked.
     *
     * @return a view, which changes with the session
     */
    public Collection<Entity> deletedObjects() {
        return Collections.unmodifiableSet(registers.deleted);
    }

    private static Entity entity(@Nullable Object object, String operation) {
        if (object instanceof Entity entity) {
            return entity;
        }
        throw new InvalidStateException(
                SessionMessage.NOT_AN_ENTITY,
                operation,
                object == null ? "null" : "a " + object.getClass().getName());
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
     * The loaders.
     *
     * @return the session's loaders
     */
    Loading loading() {
        return loading;
    }

    // Statements that write.

    /**
     * Flushes, and runs an INSERT.
     *
     * @param statement the statement
     * @return how many rows it inserted
     */
    public int execute(Insert<?> statement) {
        return operation(() -> writes.insert(statement));
    }

    /**
     * Flushes, runs an UPDATE, and expires the objects of its class.
     *
     * @param statement the statement
     * @return how many rows it changed
     */
    public int execute(Update<?> statement) {
        return operation(() -> writes.update(statement));
    }

    /**
     * Flushes, runs a DELETE, and expires the objects of its class.
     *
     * @param statement the statement
     * @return how many rows it deleted
     */
    public int execute(Delete<?> statement) {
        return operation(() -> writes.delete(statement));
    }

    // Flushing.

    /** Writes all changes (case H01). */
    public void flush() {
        run(() -> flushing.flush(false));
    }

    /** Writes the changes that can be written, unless autoflush is off or a flush is under way (case H10). */
    public void autoflush() {
        flushing.autoflush();
    }

    /**
     * Runs something without autoflush (case H10).
     *
     * @param <T> the type of its result
     * @param work what to run
     * @return its result
     */
    public <T extends @Nullable Object> T withoutAutoflush(Supplier<T> work) {
        return operation(() -> flushing.without(work));
    }

    /**
     * What a flush would do.
     *
     * @return the plan as text
     */
    public String flushPlan() {
        return operation(flushing::plan);
    }

    /**
     * Told by the flush: a pending object has its row and its key.
     *
     * @param entity the object
     */
    void inserted(Entity entity) {
        flushing.inserted(entity);
    }

    /**
     * Told by the flush: the row of an object was changed.
     *
     * @param entity the object
     */
    void updated(Entity entity) {
        flushing.updated(entity);
    }

    /**
     * Told by the flush: the row of an object is deleted.
     *
     * @param entity the object
     */
    void removed(Entity entity) {
        flushing.removed(entity);
    }

    /**
     * Told by the flush when it is done: nothing of an object is left to write.
     *
     * @param entity the object
     */
    void clean(Entity entity) {
        flushing.clean(entity);
    }

    /**
     * Whether an object that was taken out of a relationship has no parent by it.
     *
     * @param child the object
     * @param relation the relationship, from the parent
     * @return true if it was not given another parent
     */
    boolean isOrphan(Entity child, Relation relation) {
        return orphans.isOrphan(child, relation);
    }

    // Transactions.

    /** Begins a transaction; one begins by itself otherwise. */
    public void begin() {
        run(transactions::begin);
    }

    /** Flushes, commits, and expires all objects unless the session was told not to (case H15). */
    public void commit() {
        run(() -> {
            flushing.flushAll();
            Frame done = transactions.commit();
            if (done == null) {
                return;
            }
            done.deleted.forEach(entity -> {
                if (states.owns(entity, EntityState.DELETED)) {
                    states.forget(entity);
                }
            });
            if (options.expireOnCommit()) {
                objects.forEach(states::expire);
            }
        });
    }

    /** Rolls the transaction back, and what it did to the objects (case H12). */
    public void rollback() {
        inspect(() -> {
            transactions.rollback();
            return null;
        });
    }

    /**
     * Flushes, and opens a savepoint (case H13).
     *
     * @return the savepoint
     */
    public NestedScope beginNested() {
        return operation(() -> {
            flushing.flushAll();
            return new NestedScope(this, transactions.savepoint());
        });
    }

    void commitNested(Frame frame) {
        run(() -> {
            requireOpen(frame);
            flushing.flushAll();
            transactions.release(frame);
        });
    }

    void rollbackNested(Frame frame) {
        inspect(() -> {
            requireOpen(frame);
            transactions.rollbackTo(frame);
            return null;
        });
    }

    void closeNested(Frame frame) {
        guard.enter();
        try {
            if (transactions.isOpen(frame)) {
                transactions.rollbackTo(frame);
            }
        } finally {
            guard.exit();
        }
    }

    private void requireOpen(Frame frame) {
        if (!transactions.isOpen(frame)) {
            throw new InvalidStateException(SessionMessage.SAVEPOINT_ENDED);
        }
    }

    /** Rolls back what was not committed and lets all objects go; their values stay. May be called again. */
    public void close() {
        guard.enter();
        try {
            if (closed) {
                return;
            }
            closed = true;
            List.copyOf(registers.added).forEach(states::expunge);
            objects.forEach(entity -> EntityAccess.own(entity, null, EntityState.DETACHED));
            transactions.detachDeleted(states);
            objects.clear();
            registers.clear();
            transactions.abandon();
        } finally {
            guard.exit();
        }
    }

    // What objects tell.

    @Override
    public void guard() {
        guard.check();
    }

    @Override
    public void load(Entity entity, int attribute) {
        run(() -> {
            if (needsFlush(entity, attribute)) {
                autoflush();
            }
            loading.load(entity, attribute);
        });
    }

    /** Lazy loads flush first (case E06), but not those that need no SQL (case E02) nor those of pending objects. */
    private boolean needsFlush(Entity entity, int attribute) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        return attribute >= mapping.columnCount()
                && EntityAccess.state(entity) == EntityState.PERSISTENT
                && !registers.isEmpty()
                && !KnownTargets.isKnown(objects, entity, mapping.relation(attribute));
    }

    @Override
    public @Nullable Object known(Entity entity, Relation relation) {
        return KnownTargets.find(objects, entity, relation);
    }

    @Override
    public void changed(Entity entity) {
        if (EntityAccess.state(entity) == EntityState.PERSISTENT) {
            registers.dirty.add(entity);
            transactions.frame();
        }
    }

    @Override
    public void attached(Entity entity, Relation relation, Entity related) {
        if (adding.follows(relation) && !states.owns(related)) {
            adding.add(related);
            transactions.frame();
        }
    }

    @Override
    public void removed(Entity entity, Relation relation, Entity related) {
        orphans.removed(relation, related);
    }
}
