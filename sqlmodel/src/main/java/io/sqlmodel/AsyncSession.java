package io.sqlmodel;

import io.sqlmodel.async.Leak;
import io.sqlmodel.async.Need;
import io.sqlmodel.async.RowParts;
import io.sqlmodel.async.RowPublisher;
import io.sqlmodel.async.Scope;
import io.sqlmodel.async.SessionRunner;
import io.sqlmodel.async.SessionStage;
import io.sqlmodel.dialect.Isolation;
import io.sqlmodel.engine.TransactionOptions;
import io.sqlmodel.error.SqlModelException;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.sql.Attribute;
import io.sqlmodel.sql.Change;
import io.sqlmodel.sql.Column;
import io.sqlmodel.sql.LoaderOption;
import io.sqlmodel.sql.Query;
import io.sqlmodel.sql.Returning;
import io.sqlmodel.sql.ToMany;
import io.sqlmodel.sql.ToOne;
import io.sqlmodel.unit.SessionOptions;
import java.lang.ref.Cleaner;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Session} whose calls give stages instead of keeping the caller waiting: the same objects, queries and unit of work,
 * on threads of their own.
 *
 * <pre>{@code
 * CompletionStage<Hero> heroWithTeam(long id) {
 *     return AsyncSession.with(engine, session ->
 *         session.get(Hero.class, id)
 *             .thenCompose(hero -> session.refresh(hero, Hero.team)));
 * }
 * }</pre>
 *
 * <p><b>Order.</b> Operations run one after another in the order in which they are called, also when nobody waits for the one
 * before. A session belongs to one task: an operation that is called while one that another thread called is not done fails
 * with a {@link io.sqlmodel.error.ConcurrentUseException} (SM-1240; case I09). In the stage of an operation the next one can
 * always be called. Many sessions work at once; those that want a connection while all are in use wait in order, and for as
 * long as the engine's {@code connectionTimeout} says, without a thread.
 *
 * <p><b>Threads.</b> No method blocks. What goes to the database runs on a virtual thread or, where the JDK has none, on a
 * pool ({@link EngineBuilder#asyncThreads(int)}); callbacks run there too, unless they are given an executor. What only
 * concerns the session's memory, such as {@link #add(Object)}, is done at once by the caller if nothing else is under way.
 *
 * <p><b>Objects</b> load nothing when they are read: an attribute that is not loaded is an
 * {@link io.sqlmodel.error.AsyncLoadException} (case I01), which names the ways to load it. A commit does not expire them (case
 * I02). They can be read at any time, and be changed while no operation of their session is under way.
 *
 * <p><b>Failures.</b> What {@code Session} throws, the stage fails with, and no method throws it. Handlers of these stages and
 * of those made from them see that exception itself, and its stack trace leads to the call. {@code cancel} on
 * {@code stage.toCompletableFuture()}, or on any stage that was made from it, cancels the operation that it waits for.
 */
public final class AsyncSession {
    private final SessionRunner runner;
    private final AsyncWork session;
    private final Cleaner.Cleanable leak;

    /**
     * A session with autoflush, without expiry after commit (case I02), and with permission to write.
     *
     * @param engine the database
     */
    public AsyncSession(Engine engine) {
        this(engine, SessionOptions.ASYNC);
    }

    AsyncSession(Engine engine, SessionOptions options) {
        this.session = new AsyncWork(engine, options);
        this.runner = new SessionRunner(engine.asyncThreads(), options.readOnly(), session);
        this.leak = Leak.watch(this, runner, session::close);
    }

    /**
     * A session with options.
     *
     * @param engine the database
     * @return the options, completed by {@link Builder#open()} or {@link Builder#with}
     */
    public static Builder builder(Engine engine) {
        return new Builder(engine);
    }

    /**
     * Opens a session, does the work, and closes the session when the work's stage is done. What was not committed by then
     * is rolled back.
     *
     * @param <T> what the work gives
     * @param engine the database
     * @param work the work
     * @return the outcome of the work's stage, once the session is closed; it fails as well if the work throws something or
     *     gives null. To cancel it cancels the work's stage and what the session does
     */
    public static <T extends @Nullable Object> CompletionStage<T> with(
            Engine engine, Function<? super AsyncSession, ? extends @Nullable CompletionStage<T>> work) {
        return builder(engine).with(work);
    }

    /**
     * Opens a session, does the work, commits when the work's stage is done, and closes the session. If the work or the commit
     * fails, everything is rolled back. {@link TransactionRunner#transactionAsync} runs it again when it loses to others.
     *
     * @param <T> what the work gives
     * @param engine the database
     * @param work the work
     * @return the outcome of the work's stage, once it is committed
     */
    public static <T extends @Nullable Object> CompletionStage<T> transaction(
            Engine engine, Function<? super AsyncSession, ? extends @Nullable CompletionStage<T>> work) {
        return engine.retrying(0).transactionAsync(work);
    }

    /** Does the work and commits; null if the work gives null. */
    <T extends @Nullable Object> @Nullable CompletionStage<T> committing(
            Function<? super AsyncSession, ? extends @Nullable CompletionStage<T>> work) {
        CompletionStage<T> stage = work.apply(this);
        return stage == null ? null : stage.thenCompose(value -> commit().thenApply(nothing -> value));
    }

    <T extends @Nullable Object> SessionStage<T> submit(String name, Need need, Function<Session, ? extends T> work) {
        return runner.submit(name, need, session.does(work));
    }

    private SessionStage<Void> run(String name, Need need, Consumer<Session> work) {
        return runner.submit(name, need, session.runs(work));
    }

    /**
     * Adds an object, as {@link Session#add(Object)}.
     *
     * @param <T> the generated class
     * @param object an object of a generated class
     * @return the stage of the same object
     */
    public <T> CompletionStage<T> add(T object) {
        return submit("add", Need.MEMORY, session -> {
            session.add(object);
            return object;
        });
    }

    /**
     * Adds objects one after another, as {@link #add(Object)}.
     *
     * @param objects objects of generated classes
     * @return the stage of the end
     */
    public CompletionStage<Void> addAll(Object... objects) {
        return addAll(Arrays.asList(objects));
    }

    /**
     * Adds objects one after another, as {@link #add(Object)}.
     *
     * @param objects objects of generated classes
     * @return the stage of the end
     */
    public CompletionStage<Void> addAll(Iterable<?> objects) {
        return run("addAll", Need.MEMORY, session -> session.addAll(objects));
    }

    /**
     * Deletes an object with the next flush, as {@link Session#delete(Object)}; what is not loaded of that which its cascades
     * reach is loaded (case I06).
     *
     * @param object a persistent object, or a detached one
     * @return the stage of the end
     */
    public CompletionStage<Void> delete(Object object) {
        return run("delete", Need.DATABASE, session -> session.delete(object));
    }

    /**
     * Copies what is set on an object onto this session's object with the same key, as {@link Session#merge(Object)} (case
     * I06).
     *
     * @param <T> the generated class
     * @param object an object of any state, which stays as it is
     * @return the stage of the session's object
     */
    public <T> CompletionStage<T> merge(T object) {
        return submit("merge", Need.DATABASE, session -> session.merge(object));
    }

    /**
     * Takes an object out of the session, as {@link Session#expunge(Object)}.
     *
     * @param object an object of this session
     * @return the stage of the end
     */
    public CompletionStage<Void> expunge(Object object) {
        return run("expunge", Need.MEMORY, session -> session.expunge(object));
    }

    /**
     * Forgets attributes, as {@link Session#expire}. To be read they have to be loaded first, by
     * {@link #refresh(Object, Attribute...)} or {@code fetch}.
     *
     * @param <E> the generated class
     * @param object a persistent object of this session
     * @param attributes the attributes; none for all
     * @return the stage of the end
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <E> CompletionStage<Void> expire(E object, Attribute<E>... attributes) {
        return run("expire", Need.MEMORY, session -> session.expire(object, attributes));
    }

    /**
     * Reads attributes again, as {@link Session#refresh} (case I03). Relationships that are named are loaded.
     *
     * @param <E> the generated class
     * @param object a persistent object of this session
     * @param attributes columns and relationships; none for all columns, and then lazy relationships are expired
     * @return the stage of the same object
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <E> CompletionStage<E> refresh(E object, Attribute<E>... attributes) {
        return submit("refresh", Need.DATABASE, session -> {
            session.refresh(object, attributes);
            return object;
        });
    }

    /**
     * Gives what a relationship leads to, and loads it if it is not loaded, as reading it does in a {@link Session}: together
     * with that of all objects of the same result. No SQL if it is loaded (case I04).
     *
     * @param <E> the generated class
     * @param <T> the class of the related object
     * @param object an object of this session
     * @param relationship the relationship, for example {@code Hero.team}
     * @return the stage of the related object, or of null; the attribute can be read from then on
     */
    @SuppressWarnings("unchecked") // the relationship says the type
    public <E, T> CompletionStage<@Nullable T> fetch(E object, ToOne<E, T> relationship) {
        return fetch(object, (Attribute<E>) relationship, value -> (T) value);
    }

    /**
     * Gives the members of a relationship, and loads them if they are not loaded, as reading it does in a {@link Session}:
     * together with those of all objects of the same result. No SQL if they are loaded (case I04).
     *
     * @param <E> the generated class
     * @param <T> the class of the members
     * @param object an object of this session
     * @param relationship the relationship, for example {@code Team.heroes}
     * @return the stage of the members: the live list itself or, of a set or map, a list of its members now; the attribute can
     *     be read from then on
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // the relationship says the type; a collection is never null
    public <E, T> CompletionStage<List<T>> fetch(E object, ToMany<E, T> relationship) {
        return fetch(object, (Attribute<E>) relationship, value -> {
            if (value instanceof List<?> list) {
                return (List<T>) list;
            }
            return List.copyOf(value instanceof Map<?, ?> map ? (Collection<T>) map.values() : (Collection<T>) value);
        });
    }

    /**
     * Gives the value of a column, and reads it if it has expired or was left out of the query, as reading it does in a
     * {@link Session}. No SQL if it is loaded (case I04).
     *
     * @param <E> the generated class
     * @param <T> the type of the value
     * @param object an object of this session
     * @param column the column, for example {@code Hero.name}
     * @return the stage of the value; the attribute can be read from then on
     */
    @SuppressWarnings("unchecked") // the column says the type
    public <E, T> CompletionStage<@Nullable T> fetch(E object, Column<E, T> column) {
        return fetch(object, (Attribute<E>) column, value -> (T) value);
    }

    private <E, R extends @Nullable Object> CompletionStage<R> fetch(
            E object, Attribute<E> attribute, Function<@Nullable Object, R> shape) {
        int index = attribute.attribute();
        Need unlessLoaded = unit -> !(object instanceof Entity entity) || !EntityAccess.isLoaded(entity, index);
        return submit("fetch", unlessLoaded, session -> shape.apply(session.fetch(object, index)));
    }

    /**
     * Finds an object by primary key, as {@link Session#get}.
     *
     * @param <T> the generated class
     * @param type the generated class
     * @param key a value for each column of the key, in their order
     * @return the stage of the object, or of null if there is none
     */
    @SuppressWarnings("NullAway") // the value of the stage may be null
    public <T> CompletionStage<@Nullable T> get(Class<T> type, @Nullable Object... key) {
        return submit("get", Need.DATABASE, session -> session.get(type, key));
    }

    /**
     * Finds an object by primary key where there has to be one, as {@link Session#getOne}.
     *
     * @param <T> the generated class
     * @param type the generated class
     * @param key a value for each column of the key, in their order
     * @return the stage of the object; it fails with a {@link io.sqlmodel.error.NoResultException} if there is none
     */
    public <T> CompletionStage<T> getOne(Class<T> type, @Nullable Object... key) {
        return submit("getOne", Need.DATABASE, session -> session.getOne(type, key));
    }

    /**
     * {@code get} and {@code refresh} with loader options, as {@link Session#options}.
     *
     * @param options what to load with the object
     * @return the same session, for one call
     */
    public AsyncSessionReads options(LoaderOption<?, ?>... options) {
        return new AsyncSessionReads(this, options);
    }

    <T extends @Nullable Object> SessionStage<T> read(String name, Function<Session, ? extends T> work) {
        return submit(name, Need.DATABASE, work);
    }

    SessionStage<Void> step(String name, Consumer<Session> work) {
        return run(name, Need.DATABASE, work);
    }

    /**
     * Flushes, unless autoflush is off, and runs a query, as {@link Session#exec(Query)}.
     *
     * @param <T> what a row becomes
     * @param select the query
     * @return its result, which is a stage itself
     */
    public <T> AsyncResult<T> exec(Query<T> select) {
        return new AsyncResult<>(this, session -> session.exec(select));
    }

    /**
     * Publishes the rows of a query one after the other, as {@link AsyncResult#publisher()} does, and executes it anew for each
     * subscriber, once that wants something.
     *
     * @param <T> what each row is
     * @param select the query
     * @return the publisher
     */
    public <T> Flow.Publisher<T> stream(Query<T> select) {
        return new RowPublisher<T, T>(
                () -> parts(session -> session.exec(select), null, null), () -> (part, last) -> part.iterator());
    }

    <T extends @Nullable Object> RowParts<T> parts(
            Function<Session, Result<T>> query,
            @Nullable SessionStage<?> execution,
            @Nullable SqlModelException refusal) {
        return new RowParts<>(runner, session.does(sync -> query.apply(sync).rows()), execution, refusal);
    }

    /**
     * Flushes, unless autoflush is off, and runs an INSERT, UPDATE or DELETE, as {@link Session#exec(Change)}.
     *
     * @param change the statement
     * @return the stage of the number of rows that it wrote
     */
    public CompletionStage<Integer> exec(Change<?> change) {
        return submit("exec", Need.DATABASE, session -> session.exec(change));
    }

    /**
     * Flushes, unless autoflush is off, and runs a statement that the program wrote as SQL and that returns no rows, as
     * {@link Session#exec(TextStatement)}.
     *
     * @param statement the statement
     * @return the stage of the number of rows that it wrote
     */
    public CompletionStage<Integer> exec(TextStatement statement) {
        return submit("exec", Need.DATABASE, session -> session.exec(statement));
    }

    /**
     * Runs an INSERT, UPDATE or DELETE and reads the rows that it returns, as {@link Session#exec(Returning)}.
     *
     * @param <T> what a row becomes
     * @param statement the statement
     * @return its result, which is a stage itself
     */
    public <T> AsyncResult<T> exec(Returning<T> statement) {
        return new AsyncResult<>(this, session -> session.exec(statement));
    }

    /**
     * Tells how a query would be loaded, without executing it, as {@link Session#explain(Query)}.
     *
     * @param select the query
     * @return the stage of the text
     */
    public CompletionStage<String> explain(Query<?> select) {
        return submit("explain", Need.MEMORY, session -> session.explain(select));
    }

    /**
     * Writes all changes, as {@link Session#flush()}.
     *
     * @return the stage of the end
     */
    public CompletionStage<Void> flush() {
        return run("flush", Need.IF_ANYTHING_TO_DO, Session::flush);
    }

    /**
     * What {@link #flush()} would do now, as {@link Session#flushPlan()}.
     *
     * @return the stage of the text
     */
    public CompletionStage<String> flushPlan() {
        return submit("flushPlan", Need.IF_ANYTHING_TO_DO, Session::flushPlan);
    }

    /**
     * Begins a transaction, as {@link Session#begin()}.
     *
     * @return the stage of the end
     */
    public CompletionStage<Void> begin() {
        return run("begin", Need.MEMORY, Session::begin);
    }

    /**
     * Flushes and opens a savepoint, as {@link Session#beginNested()} (case H13).
     *
     * @return the stage of the savepoint
     */
    public CompletionStage<AsyncNestedTransaction> beginNested() {
        return read("beginNested", session -> new AsyncNestedTransaction(this, session.beginNested()));
    }

    /**
     * Flushes and commits, as {@link Session#commit()}. Objects are not expired unless that was asked for (case I02).
     *
     * @return the stage of the end
     */
    public CompletionStage<Void> commit() {
        return run("commit", Need.IF_ANYTHING_TO_DO, Session::commit);
    }

    /**
     * Rolls back, as {@link Session#rollback()}.
     *
     * @return the stage of the end
     */
    public CompletionStage<Void> rollback() {
        return run("rollback", Need.IF_CONNECTED, Session::rollback);
    }

    /**
     * Runs something without autoflush, as {@link Session#noAutoflush(Supplier)}: ordinary code on the session's thread, as
     * in {@link #runSync(SessionWork)}.
     *
     * @param <T> what it gives
     * @param work what to run
     * @return the stage of its result
     */
    @SuppressWarnings("overloads") // a lambda with a value fits here first, one without only there
    public <T extends @Nullable Object> CompletionStage<T> noAutoflush(SessionWork<T> work) {
        return read("noAutoflush", session -> session.noAutoflush(() -> work.run(session)));
    }

    /**
     * The same for code that gives nothing back.
     *
     * @param actions the code, run one after another
     * @return the stage of the end
     */
    @SuppressWarnings("overloads") // see above
    public CompletionStage<Void> noAutoflush(SessionAction... actions) {
        return step("noAutoflush", session -> session.noAutoflush(() -> runAll(session, actions)));
    }

    private static void runAll(Session session, SessionAction... actions) {
        for (SessionAction action : actions) {
            action.run(session);
        }
    }

    /**
     * Runs ordinary code with this session, on a thread that may block: lazy loads are allowed there (case I08). Nothing else
     * of the session runs meanwhile; use the session that the code is given, not this one.
     *
     * @param <T> what it gives
     * @param work the code
     * @return the stage of its result
     */
    @SuppressWarnings("overloads") // a lambda with a value fits here first, one without only there
    public <T extends @Nullable Object> CompletionStage<T> runSync(SessionWork<T> work) {
        return read("runSync", work::run);
    }

    /**
     * The same for code that gives nothing back. (The actions are variable so that the compiler can tell the two methods
     * apart by the lambda alone.)
     *
     * @param actions the code, run one after another
     * @return the stage of the end
     */
    @SuppressWarnings("overloads") // see above
    public CompletionStage<Void> runSync(SessionAction... actions) {
        return step("runSync", session -> runAll(session, actions));
    }

    /**
     * Whether an object is in this session, as {@link Session#contains(Object)}.
     *
     * @param object an object of a generated class
     * @return the stage of the answer
     */
    public CompletionStage<Boolean> contains(Object object) {
        return submit("contains", Need.MEMORY, session -> session.contains(object));
    }

    /**
     * Whether a flush would find something to write about an object, as {@link Session#isModified(Object)}.
     *
     * @param object an object of a generated class, in any state
     * @return the stage of the answer
     */
    public CompletionStage<Boolean> isModified(Object object) {
        return submit("isModified", Need.MEMORY, session -> session.isModified(object));
    }

    /**
     * Whether a flush would find something to write about an object, as {@link Session#isModified(Object, boolean)}.
     *
     * @param object an object of a generated class, in any state
     * @param includeCollections whether members that were added or removed count
     * @return the stage of the answer
     */
    public CompletionStage<Boolean> isModified(Object object, boolean includeCollections) {
        return submit("isModified", Need.MEMORY, session -> session.isModified(object, includeCollections));
    }

    /**
     * The pending objects, as {@link Session#newObjects()}.
     *
     * @return the stage of a copy
     */
    public CompletionStage<List<Entity>> newObjects() {
        return submit("newObjects", Need.MEMORY, Session::newObjects);
    }

    /**
     * The persistent objects that were changed since the last flush, as {@link Session#dirty()}.
     *
     * @return the stage of a copy
     */
    public CompletionStage<List<Entity>> dirty() {
        return submit("dirty", Need.MEMORY, Session::dirty);
    }

    /**
     * The objects that the next flush deletes, as {@link Session#deleted()}.
     *
     * @return the stage of a copy
     */
    public CompletionStage<List<Entity>> deleted() {
        return submit("deleted", Need.MEMORY, Session::deleted);
    }

    /**
     * Closes the session when all that was called before is done, as {@link Session#close()}: what was not committed is rolled
     * back, and the objects are detached. Operations that are called later fail. May be called again, by any thread.
     *
     * @return the stage of the end
     */
    public CompletionStage<Void> close() {
        CompletionStage<Void> end = runner.close(session::close);
        leak.clean();
        return end;
    }

    /**
     * This session for a {@code try} statement, which begins to close it at its end and does not wait:
     *
     * <pre>{@code
     * AsyncSession session = new AsyncSession(engine);
     * try (AsyncSession.Closing end = session.closing()) {
     *     return session.get(Hero.class, 1L);
     * }
     * }</pre>
     *
     * <p>Operations that are called in their stages come too late then; {@link #with} waits for those.
     *
     * @return closes the session
     */
    public Closing closing() {
        return this::close;
    }

    /** Closes a session without waiting for it. */
    @FunctionalInterface
    public interface Closing extends AutoCloseable {
        /** Closes the session when all that was called before is done. */
        @Override
        @SuppressWarnings("unused") // the result of the method that it stands for
        void close();
    }

    /** Stops what the session does. */
    void cancelRunning() {
        runner.cancelRunning();
    }

    /** How a session is to behave. */
    public static final class Builder {
        private final Engine engine;
        private SessionOptions options = SessionOptions.ASYNC;

        private Builder(Engine engine) {
            this.engine = engine;
        }

        /**
         * Sets whether queries and loads flush first (case H10).
         *
         * @param autoflush false to flush only with {@code flush()}, {@code commit()} and {@code beginNested()}
         * @return this
         */
        public Builder autoflush(boolean autoflush) {
            options = options.autoflush(autoflush);
            return this;
        }

        /**
         * Sets whether objects expire after a commit; they have to be refreshed before they are read then (case I02).
         *
         * @param expireOnCommit true to let them expire; false by default
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
         * Sets how far its transactions are kept apart from others, as {@link Session.Builder#isolation(Isolation)}.
         *
         * @param isolation the level; a database that lacks it uses a stricter one
         * @return this
         */
        public Builder isolation(Isolation isolation) {
            options = options.isolation(isolation);
            return this;
        }

        /**
         * Sets how long each statement may take, as {@link Session.Builder#statementTimeout(Duration)}.
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
        public AsyncSession open() {
            return new AsyncSession(engine, options);
        }

        /**
         * Opens the session, does the work, and closes the session when the work's stage is done, as
         * {@link AsyncSession#with}.
         *
         * @param <T> what the work gives
         * @param work the work
         * @return the outcome of the work's stage, once the session is closed
         */
        public <T extends @Nullable Object> CompletionStage<T> with(
                Function<? super AsyncSession, ? extends @Nullable CompletionStage<T>> work) {
            AsyncSession session = open();
            return Scope.of(() -> work.apply(session), session::close, session::cancelRunning);
        }
    }
}
