package io.sqlmodel.unit;

import io.sqlmodel.engine.Database;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.NoResultException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.row.EntityRegistry;
import io.sqlmodel.sql.Change;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.sql.TextChange;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A unit of work with the calls of its session, each as one operation. */
public final class SessionCalls extends UnitOfWork {
    /**
     * A unit of work.
     *
     * @param database the database
     * @param options how the session behaves
     * @param loaders gives the session its loaders, when they are first needed
     */
    public SessionCalls(Database database, SessionOptions options, LoaderSource loaders) {
        super(database, options, loaders);
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
            adding().add(entity(object, "add()"));
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
            deleting().delete(entity(object, "delete()"));
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
            return flushing().without(() -> new Merging(this, states()).merge(source));
        });
    }

    /**
     * Takes an object out of the session, and what the expunge cascade reaches from it.
     *
     * @param object an object of this session
     * @throws InvalidStateException if it is not in this session (case J10)
     */
    public void expunge(@Nullable Object object) {
        run(() -> leaving().expunge(entity(object, "expunge()")));
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
     * @param options what to load with it; empty for what came with the object
     * @param attributes the indexes of the attributes; none for all columns
     * @throws InvalidStateException if it is not persistent in this session (case J10), or its row is gone (case J09)
     */
    public void refresh(@Nullable Object object, LoaderPlan options, int... attributes) {
        run(() -> {
            Entity entity = entity(object, "refresh()");
            expire(entity, "refresh()", attributes);
            autoflush();
            loading().refresh(entity, options, attributes);
        });
    }

    /**
     * The value of an attribute, which is loaded if need be, as by reading it (case I04).
     *
     * @param object an object of this session, or one without a session
     * @param attribute the attribute's index
     * @return the value; of a collection the live one
     * @throws InvalidStateException if it is in another session
     */
    public @Nullable Object fetch(@Nullable Object object, int attribute) {
        return operation(() -> {
            Entity entity = entity(object, "fetch()");
            if (EntityAccess.owner(entity) != null && !states().owns(entity)) {
                throw new InvalidStateException(SessionMessage.OTHER_SESSION, EntityAccess.describe(entity));
            }
            return EntityAccess.read(entity, attribute);
        });
    }

    private void expire(Entity entity, String operation, int... attributes) {
        leaving().requirePersistent(entity, operation);
        if (attributes.length == 0) {
            leaving().expire(entity);
            return;
        }
        long mask = 0;
        for (int attribute : attributes) {
            mask |= 1L << attribute;
        }
        EntityAccess.aboutToForget(entity, mask);
        states().expire(entity, mask);
    }

    /**
     * Finds an object by primary key: in the session, otherwise in the database (case E31).
     *
     * @param mapping the class's mapping
     * @param options what to load with it
     * @param values the values of the key's columns, in their order
     * @return the object, or null
     * @throws InvalidStateException if the values do not fit the key (case J15)
     */
    public @Nullable Entity get(EntityMapping<?> mapping, LoaderPlan options, @Nullable Object... values) {
        enter();
        try {
            Object key = KeyArguments.key(mapping, values);
            if (key == null) {
                return null;
            }
            EntityRegistry.Members known = objects().of(mapping);
            if (known.find(key) == null) {
                autoflush();
            }
            return known.find(key) == null
                    ? loaders.read(this, mapping, key, options)
                    : loading().get(mapping, key, options);
        } catch (RuntimeException e) {
            throw failed(e);
        } finally {
            exit();
        }
    }

    /**
     * Finds an object that has to be there.
     *
     * @param mapping the class's mapping
     * @param options what to load with it
     * @param values a value for each column of the key
     * @return the object
     * @throws NoResultException if there is none (case J07)
     */
    public Entity getOne(EntityMapping<?> mapping, LoaderPlan options, @Nullable Object... values) {
        Entity found = get(mapping, options, values);
        if (found == null) {
            Object key = KeyArguments.key(mapping, values);
            throw new NoResultException(
                    SessionMessage.NO_SUCH_KEY, mapping.def().name(), key);
        }
        return found;
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
            return states().owns(entity) && EntityAccess.state(entity) != EntityState.DELETED;
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
     * The pending objects.
     *
     * @return a copy, in the order in which they entered
     */
    public List<Entity> newObjects() {
        return inspect(() -> List.copyOf(registers().added));
    }

    /**
     * The persistent objects that were changed and are not to be deleted.
     *
     * @return a copy, in the order of their first change
     */
    public List<Entity> dirty() {
        return inspect(() -> List.copyOf(registers().dirty));
    }

    /**
     * The objects that the next flush deletes.
     *
     * @return a copy, in the order in which they were marked
     */
    public List<Entity> deleted() {
        return inspect(() -> List.copyOf(registers().deleted));
    }

    private static Entity entity(@Nullable Object object, String operation) {
        if (object instanceof Entity entity) {
            return entity;
        }
        throw new InvalidStateException(
                SessionMessage.NOT_AN_ENTITY,
                operation,
                object == null ? "null" : "a " + object.getClass().getName(),
                insteadOf(object));
    }

    private static String insteadOf(@Nullable Object object) {
        if (object == null) {
            return "If it came from get(): that gives null where there is no row, and getOne() is an error there.";
        }
        return object instanceof Iterable
                ? "Pass the objects one by one; addAll(...) takes all at once."
                : "Pass an object of a class that the processor generated from an interface with @Table.";
    }

    // Statements that write.

    /**
     * Flushes, runs an INSERT, UPDATE or DELETE, and expires what it may have made untrue.
     *
     * @param change the statement
     * @return how many rows it wrote
     */
    public int execute(Change<?> change) {
        return operation(() -> new BulkWrites(this).execute(change));
    }

    /**
     * Flushes, runs a statement that the program wrote as SQL, and expires all objects if it wrote any rows.
     *
     * @param change the statement
     * @return how many rows it wrote
     */
    public int execute(TextChange change) {
        return operation(() -> new BulkWrites(this).execute(change));
    }

    // Flushing.

    /** Writes all changes (case H01). */
    public void flush() {
        run(() -> flushing().flush(false));
    }

    /**
     * Runs something without autoflush (case H10).
     *
     * @param <T> the type of its result
     * @param work what to run
     * @return its result
     */
    public <T extends @Nullable Object> T withoutAutoflush(Supplier<T> work) {
        return operation(() -> flushing().without(work));
    }

    /**
     * What a flush would do.
     *
     * @return the plan as text
     */
    public String flushPlan() {
        return operation(() -> flushing().plan());
    }

    // Transactions.

    /** Begins a transaction; one begins by itself otherwise. */
    public void begin() {
        run(transactions::begin);
    }

    /** Flushes, commits, and expires all objects unless the session was told not to (case H15). */
    public void commit() {
        enter();
        try {
            flushAll();
            transactions.endResults();
            Frame ended = transactions.commit();
            if (ended != null) {
                committed(ended);
            }
        } catch (RuntimeException e) {
            throw failed(e);
        } finally {
            exit();
        }
    }

    private void committed(Frame ended) {
        ended.forEachDeleted(entity -> {
            if (states().owns(entity, EntityState.DELETED)) {
                states().forget(entity);
            }
        });
        if (options.expireOnCommit()) {
            expireAll();
        }
    }

    /** Rolls the transaction back, and what it did to the objects (case H12). */
    public void rollback() {
        inspect(() -> {
            transactions.endResults();
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
            flushAll();
            return new NestedScope(this, transactions.savepoint());
        });
    }

    void commit(Frame frame) {
        run(() -> {
            requireOpen(frame);
            flushAll();
            transactions.release(frame);
        });
    }

    void rollback(Frame frame) {
        inspect(() -> {
            requireOpen(frame);
            transactions.endResults();
            transactions.rollbackTo(frame);
            return null;
        });
    }

    void close(Frame frame) {
        guarded(() -> {
            if (transactions.isOpen(frame)) {
                transactions.endResults();
                transactions.rollbackTo(frame);
            }
        });
    }

    private void requireOpen(Frame frame) {
        if (!transactions.isOpen(frame)) {
            throw new InvalidStateException(SessionMessage.SAVEPOINT_ENDED);
        }
    }
}
