package io.sqlmodel;

import io.sqlmodel.dialect.Isolation;
import io.sqlmodel.engine.TransactionOptions;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.Models;
import io.sqlmodel.load.Queries;
import io.sqlmodel.load.ReturnedRows;
import io.sqlmodel.load.SessionLoaders;
import io.sqlmodel.sql.Attribute;
import io.sqlmodel.sql.Change;
import io.sqlmodel.sql.LoaderOption;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.sql.Query;
import io.sqlmodel.sql.Returning;
import io.sqlmodel.unit.SessionCalls;
import io.sqlmodel.unit.SessionOptions;
import io.sqlmodel.unit.UnitOfWork;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with the database: it holds the objects that it read or was given, notices what is changed about them,
 * and writes that in one transaction.
 *
 * <pre>{@code
 * try (Session session = new Session(engine)) {
 *     session.add(new Hero().name("Deadpond"));
 *     session.commit();
 * }
 * }</pre>
 *
 * <p>A transaction begins by itself with the first use, and a connection is held only while it lasts. There is one object
 * for each class and primary key (case H21); objects that nobody holds and nobody changed may be released.
 *
 * <p>Not thread-safe: use by two threads at once is detected and refused with a
 * {@link io.sqlmodel.error.ConcurrentUseException}. Use by different threads one after another is fine. Every method but
 * {@link #close()} throws an {@link io.sqlmodel.error.InvalidStateException} on a closed session, and those that read or
 * write throw a {@link io.sqlmodel.error.PendingRollbackException} after a failed flush, until {@link #rollback()} (case
 * H11).
 */
public final class Session implements AutoCloseable {
    private final SessionCalls work;

    /** Made with the first query. */
    private @Nullable Queries queries;

    /**
     * A session with autoflush, expiry after commit, and permission to write.
     *
     * @param engine the database
     */
    public Session(Engine engine) {
        this(engine, SessionOptions.DEFAULT);
    }

    Session(Engine engine, SessionOptions options) {
        this.work = new SessionCalls(engine.database(), options, SessionLoaders.INSTANCE);
    }

    private Queries queries() {
        Queries made = queries;
        if (made == null) {
            made = new Queries(work);
            queries = made;
        }
        return made;
    }

    /** What lies beneath. */
    UnitOfWork unit() {
        return work;
    }

    @Nullable
    Object fetch(@Nullable Object object, int attribute) {
        return work.fetch(object, attribute);
    }

    /**
     * A session with options.
     *
     * @param engine the database
     * @return the options, completed by {@link Builder#open()}
     */
    public static Builder builder(Engine engine) {
        return new Builder(engine);
    }

    /**
     * Adds an object, and all that its save-update cascades reach (cases A01, F02). It is written with the next flush. A
     * detached object is persistent again, changes and all; one that waits for its deletion stays after all.
     *
     * @param object an object of a generated class
     * @return this
     * @throws io.sqlmodel.error.InvalidStateException if it is none or null (case J12), belongs to another session, was
     *     deleted, or the session has another object with its key (case J10)
     */
    public Session add(Object object) {
        work.add(object);
        return this;
    }

    /**
     * Adds objects one after another, as {@link #add(Object)}.
     *
     * @param objects objects of generated classes
     * @return this
     */
    public Session addAll(Object... objects) {
        return addAll(Arrays.asList(objects));
    }

    /**
     * Adds objects one after another, as {@link #add(Object)}.
     *
     * @param objects objects of generated classes
     * @return this
     */
    public Session addAll(Iterable<?> objects) {
        for (Object object : objects) {
            work.add(object);
        }
        return this;
    }

    /**
     * Deletes an object with the next flush, and at once marks all that its delete cascades reach; what is not loaded of
     * that is loaded (case F06) unless {@code passiveDeletes} leaves it to the database (cases F15, F16).
     *
     * @param object a persistent object, or a detached one
     * @return this
     * @throws io.sqlmodel.error.InvalidStateException if it was never saved (cases H14, J10), or is no object of a
     *     generated class (case J12)
     */
    public Session delete(Object object) {
        work.delete(object);
        return this;
    }

    /**
     * Copies what is set on an object onto this session's object with the same key, which is loaded if need be; without
     * one, onto a new object, which is added. Merge cascades do the same with the related objects (case H19).
     *
     * @param <T> the generated class
     * @param object an object of any state, which stays as it is
     * @return the session's object
     * @throws io.sqlmodel.error.StaleDataException if the object has another version than the row (case H18)
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // merging keeps the class
    public <T> T merge(T object) {
        return (T) work.merge(object);
    }

    /**
     * Takes an object out of the session, and all that its expunge cascades reach (case F19). Values and unflushed changes
     * stay on it; a pending object becomes transient, any other detached.
     *
     * @param object an object of this session
     * @throws io.sqlmodel.error.InvalidStateException if it is not in this session (case J10)
     */
    public void expunge(Object object) {
        work.expunge(object);
    }

    /**
     * Makes attributes be read again when they are next used (case E31). Unflushed changes of them are lost.
     *
     * @param <E> the generated class
     * @param object a persistent object of this session
     * @param attributes the attributes; none for all, and then refresh-expire cascades are followed (case F19)
     * @throws io.sqlmodel.error.InvalidStateException if it is not persistent in this session (case J10)
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <E> void expire(E object, Attribute<E>... attributes) {
        work.expire(object, indexes(attributes));
    }

    /**
     * Reads attributes again at once. Unflushed changes of them are lost, those of others are flushed first (case E31).
     *
     * @param <E> the generated class
     * @param object a persistent object of this session
     * @param attributes columns and relationships; none for all columns, and then lazy relationships are expired
     * @throws io.sqlmodel.error.InvalidStateException if it is not persistent in this session (case J10), or its row is
     *     gone (case J09)
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <E> void refresh(E object, Attribute<E>... attributes) {
        work.refresh(object, LoaderPlan.NONE, indexes(attributes));
    }

    static int[] indexes(Attribute<?>[] attributes) {
        return Arrays.stream(attributes).mapToInt(Attribute::attribute).toArray();
    }

    /**
     * Finds an object by primary key: the session's own without SQL, otherwise with one SELECT. An expired one is read
     * again, and is null if its row is gone (cases A23, E31).
     *
     * @param <T> the generated class
     * @param type the generated class
     * @param key a value for each column of the key, in their order; numbers are converted where nothing is lost; with null
     *     among them nothing is found, and a warning is logged
     * @return the object, or null if there is none
     * @throws io.sqlmodel.error.InvalidStateException if the values do not fit the key (case J15)
     */
    public <T> @Nullable T get(Class<T> type, @Nullable Object... key) {
        return type.cast(work.get(Models.of(type), LoaderPlan.NONE, key));
    }

    /**
     * Finds an object by primary key, as {@link #get(Class, Object...)}, where there has to be one.
     *
     * @param <T> the generated class
     * @param type the generated class
     * @param key a value for each column of the key, in their order
     * @return the object
     * @throws io.sqlmodel.error.NoResultException if there is none (case J07)
     * @throws io.sqlmodel.error.InvalidStateException if the values do not fit the key (case J15)
     */
    public <T> T getOne(Class<T> type, @Nullable Object... key) {
        return type.cast(work.getOne(Models.of(type), LoaderPlan.NONE, key));
    }

    /**
     * {@code get} and {@code refresh} with loader options: {@code session.options(selectinload(Hero.team)).get(Hero.class, 1L)}.
     *
     * @param options what to load with the object, as {@code options(...)} of a query says it
     * @return the same session, for one call
     */
    public SessionReads options(LoaderOption<?, ?>... options) {
        return new SessionReads(work, List.of(options));
    }

    /**
     * Flushes, unless autoflush is off, and runs a query. Of a result of more than 500 rows the rest is read when it is asked
     * for, at the latest before this session writes or ends its transaction.
     *
     * @param <T> what a row becomes
     * @param select the query
     * @return its rows
     * @throws io.sqlmodel.error.QueryException if the parts of the query do not fit together
     * @throws io.sqlmodel.error.DatabaseException as the database reports it
     */
    public <T> Result<T> exec(Query<T> select) {
        return new Result<>(queries().select(select));
    }

    /**
     * Tells how a query would be loaded, without executing it: which statements there are, which relationship comes with
     * which of them, and why. For people, and for tests of your own:
     *
     * <pre>{@code
     * Team: statement 1
     *   Team.heroes: joined by LEFT JOIN (an option)
     *     Hero.badges: selectin, statement 2 (an option; not joined, because a collection is joined to this statement ...)
     * 1: SELECT team.id, team.name, hero_1.id, ... FROM team LEFT JOIN hero AS hero_1 ON hero_1.team_id = team.id
     * 2: SELECT id, hero_id FROM badge WHERE hero_id IN (...)
     * }</pre>
     *
     * <p>Listed are the relationships that are loaded with the query, and those that an option names. A statement is not
     * executed if its objects are all known, and more than once for more than 500 keys.
     *
     * @param select the query
     * @return the objects with their relationships as a tree, then the statements by their numbers, each on its line
     * @throws io.sqlmodel.error.QueryException if the parts of the query do not fit together
     */
    public String explain(Query<?> select) {
        return queries().explain(select);
    }

    /**
     * Flushes, unless autoflush is off, and runs an INSERT, UPDATE or DELETE. No cascade follows it (case F20).
     *
     * <p>Objects of the session do not go on showing what was: what an UPDATE sets is read again on all objects of the
     * class when it is next used, with the relationships that stand on it, and all columns after a DELETE, also of
     * classes that the database deletes or changes along with it. What was set and not flushed stays.
     * {@code synchronizeSession(false)} on the statement leaves all objects as they are.
     *
     * @param change the statement
     * @return how many rows it wrote
     * @throws io.sqlmodel.error.QueryException if the statement is not complete
     * @throws io.sqlmodel.error.InvalidStateException if the session only reads
     * @throws io.sqlmodel.error.DatabaseException as the database reports it
     */
    public int exec(Change<?> change) {
        return work.execute(change);
    }

    /**
     * Flushes, unless autoflush is off, and runs a statement that the program wrote as SQL and that returns no rows:
     * {@code session.exec(text("UPDATE hero SET age = age + 1 WHERE age < ?", 30))}.
     *
     * <p>Which rows it wrote, and of which tables, only the database knows. If it wrote any, all that the session's objects
     * have, except what was set and not flushed, is read again when it is next used. Nothing is if it wrote none, as a
     * statement that is no INSERT, UPDATE or DELETE.
     *
     * @param statement the statement
     * @return how many rows it wrote
     * @throws io.sqlmodel.error.QueryException if there is not one argument for each {@code ?}
     * @throws io.sqlmodel.error.InvalidStateException if the session only reads
     * @throws io.sqlmodel.error.DatabaseException as the database reports it
     */
    public int exec(TextStatement statement) {
        return work.execute(statement.change());
    }

    /**
     * Runs an INSERT, UPDATE or DELETE as {@link #exec(Change)} does, and reads the rows that it returns.
     *
     * @param <T> what a row becomes
     * @param statement the statement
     * @return its rows
     * @throws io.sqlmodel.error.QueryException if the statement is not complete, or the database cannot return rows of it
     * @throws io.sqlmodel.error.InvalidStateException if the session only reads
     * @throws io.sqlmodel.error.DatabaseException as the database reports it
     */
    public <T> Result<T> exec(Returning<T> statement) {
        return new Result<>(new ReturnedRows(work).write(statement));
    }

    /**
     * Writes all changes in the right order and in batches, within the transaction (case H01). If it fails, the
     * transaction is rolled back at once, and the session waits for {@link #rollback()} (case H11).
     *
     * @throws io.sqlmodel.error.UnflushedReferenceException if an object refers to one outside the session (case F03);
     *     nothing is written then, and the session goes on
     * @throws io.sqlmodel.error.DatabaseException as the database reports it
     * @throws io.sqlmodel.error.StaleDataException if a row was changed or deleted by someone else (cases H16, H18)
     */
    public void flush() {
        work.flush();
    }

    /**
     * What {@link #flush()} would do now, without doing it. Children of deleted objects may be loaded for it.
     *
     * @return the batches in their order, each with its reason and its objects; for people, and for tests of your own
     */
    public String flushPlan() {
        return work.flushPlan();
    }

    /**
     * Runs something without autoflush, whatever its outcome (case H10).
     *
     * @param task what to run
     */
    public void noAutoflush(Runnable task) {
        work.withoutAutoflush(() -> {
            task.run();
            return null;
        });
    }

    /**
     * Runs something without autoflush, whatever its outcome (case H10).
     *
     * @param <T> the type of its result
     * @param task what to run
     * @return its result
     */
    public <T extends @Nullable Object> T noAutoflush(Supplier<T> task) {
        return work.withoutAutoflush(task);
    }

    /**
     * Begins a transaction. Not needed: one begins by itself with the first use.
     *
     * @throws io.sqlmodel.error.InvalidStateException if one has begun (case J10)
     */
    public void begin() {
        work.begin();
    }

    /**
     * Flushes and opens a savepoint (case H13).
     *
     * @return the savepoint, rolled back when it is closed without a commit
     */
    public NestedTransaction beginNested() {
        return new NestedTransaction(work.beginNested());
    }

    /**
     * Flushes, commits the transaction with all its savepoints, and gives the connection back. All objects are read again
     * when they are next used, unless {@code expireOnCommit(false)} was given (case H15). Throws what {@link #flush()} throws;
     * then nothing is committed.
     */
    public void commit() {
        work.commit();
    }

    /**
     * Rolls the transaction back with all its savepoints, and what it did to the objects: added ones are transient, with
     * their values; deleted ones are persistent again; all others are read again when they are next used (case H12).
     */
    public void rollback() {
        work.rollback();
    }

    /**
     * Whether an object is in this session: pending, or persistent and not deleted by a flush.
     *
     * @param object an object of a generated class
     * @return true if it is
     */
    public boolean contains(Object object) {
        return work.contains(object);
    }

    /**
     * Whether a flush would find something to write about an object; never runs SQL, and is false for an attribute that
     * was set and set back (case H20).
     *
     * @param object an object of a generated class, in any state
     * @return true if it has net changes, those of its collections included
     */
    public boolean isModified(Object object) {
        return work.isModified(object, true);
    }

    /**
     * Whether a flush would find something to write about an object (case H20).
     *
     * @param object an object of a generated class, in any state
     * @param includeCollections whether members that were added or removed count
     * @return true if it has net changes
     */
    public boolean isModified(Object object, boolean includeCollections) {
        return work.isModified(object, includeCollections);
    }

    /**
     * The pending objects.
     *
     * @return a copy, in the order in which they entered
     */
    public List<Entity> newObjects() {
        return work.newObjects();
    }

    /**
     * The persistent objects that were changed since the last flush; some may have no net change (case H20).
     *
     * @return a copy, in the order of their first change
     */
    public List<Entity> dirty() {
        return work.dirty();
    }

    /**
     * The objects that the next flush deletes (case H14).
     *
     * @return a copy, in the order in which they were marked
     */
    public List<Entity> deleted() {
        return work.deleted();
    }

    /**
     * Rolls back what was not committed, gives the connection back, and lets all objects go: they are detached, and what
     * was loaded of them stays readable. May be called again.
     */
    @Override
    public void close() {
        work.close();
    }

    /** How a session is to behave. */
    public static final class Builder {
        private final Engine engine;
        private SessionOptions options = SessionOptions.DEFAULT;

        private Builder(Engine engine) {
            this.engine = engine;
        }

        /**
         * Sets whether queries and lazy loads flush first (case H10).
         *
         * @param autoflush false to flush only with {@code flush()}, {@code commit()} and {@code beginNested()}
         * @return this
         */
        public Builder autoflush(boolean autoflush) {
            options = options.autoflush(autoflush);
            return this;
        }

        /**
         * Sets whether objects are read again after a commit (case H15).
         *
         * @param expireOnCommit false to keep their values until they are expired otherwise
         * @return this
         */
        public Builder expireOnCommit(boolean expireOnCommit) {
            options = options.expireOnCommit(expireOnCommit);
            return this;
        }

        /**
         * Sets whether changes are refused: by flush, and by the database where it can.
         *
         * @param readOnly true to read only
         * @return this
         */
        public Builder readOnly(boolean readOnly) {
            options = options.readOnly(readOnly);
            return this;
        }

        /**
         * Sets how far its transactions are kept apart from others. A level other than the engine's costs each transaction
         * some round trips; the connection has its own level again afterwards.
         *
         * @param isolation the level; a database that lacks it uses a stricter one
         * @return this
         */
        public Builder isolation(Isolation isolation) {
            options = options.isolation(isolation);
            return this;
        }

        /**
         * Sets how long each statement may take. One that takes longer is cancelled, with an error (SM-1734) that is the
         * same on every database. A limit other than the engine's costs each transaction some round trips.
         *
         * @param timeout to the millisecond; zero for no limit
         * @return this
         * @throws io.sqlmodel.error.InvalidStateException if it is negative
         */
        public Builder statementTimeout(Duration timeout) {
            options = options.statementTimeout(timeout);
            return this;
        }

        Builder transactions(TransactionOptions transactions) {
            options = options.transactions(transactions);
            return this;
        }

        /**
         * Opens the session.
         *
         * @return the session, to be closed
         */
        public Session open() {
            return new Session(engine, options);
        }
    }
}
