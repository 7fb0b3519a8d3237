package io.sqlmodel.integration.stateful;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.NestedTransaction;
import io.sqlmodel.Session;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A session, the oracle beside it, and which object is which thing. */
public final class World {
    /** What should be. */
    public final Oracle oracle = new Oracle();

    /** Scalars of children that lost their place in an unloaded one-to-one, which the next flush finds (case D04). */
    public final Set<List<Object>> unsettledTies = new HashSet<>();

    /** Whether links were changed by one of their views, and the next flush brings the others in step. */
    public boolean unsettledLinks;

    /** Whether a child left a parent that the session does not know: only the flush tells that one (case B12). */
    public boolean unseenLoss;

    private final TestDatabase db;
    private final RowCheck rows;
    private final List<String> log = new ArrayList<>();
    private final Deque<NestedTransaction> savepoints = new ArrayDeque<>();
    private Map<Thing, Entity> entities = new HashMap<>();
    private final Map<Entity, Thing> things = new HashMap<>();
    private Session session;
    private boolean expires = true;

    World(TestDatabase db, RowCheck rows) {
        this.db = db;
        this.rows = rows;
        this.session = Session.builder(db.engine()).open();
    }

    /** The session. */
    public Session session() {
        return session;
    }

    /** Notes what is done, as a program would write it. */
    public void say(String text, @Nullable Object... things) {
        String said = text;
        for (Object thing : things) {
            said = said.replaceFirst("%s", String.valueOf(thing));
        }
        log.add(said);
    }

    /** What was done until it failed, and why it did. */
    String report(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return "after\n    " + String.join("\n    ", log) + "\n" + cause;
    }

    // Objects.

    /** A new object, which is not in the session yet. */
    public Thing make(Kind kind) {
        Thing thing = oracle.make(kind);
        Entity entity = kind.make();
        kind.texts.forEach(text -> text.set().accept(entity, thing.facts.texts.get(text.column())));
        bind(thing, entity);
        return thing;
    }

    /**
     * The session's object, read if the session has not been asked for it yet. That may flush: null if the object is then
     * gone.
     */
    public Entity entity(Thing thing) {
        Entity entity = entities.get(thing);
        if (entity == null) {
            entity = session.get(thing.kind.type, thing.key.toArray());
            sync();
            if (entity == null) {
                assertThat(thing.isThere()).as("%s is there", thing).isFalse();
            } else {
                bind(thing, entity);
            }
        }
        return entity;
    }

    /** The session's objects. */
    public List<Entity> entities(List<Thing> some) {
        return some.stream().map(this::entity).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The object, if the session was asked for it. */
    public @Nullable Entity known(Thing thing) {
        return entities.get(thing);
    }

    /** What an object is, or null if it is not in the oracle any more. */
    @Nullable
    Thing thing(Entity entity) {
        Thing thing = things.get(entity);
        if (thing == null) {
            for (Thing each : oracle.things()) {
                if (each.kind.type == entity.getClass()
                        && !entities.containsKey(each)
                        && each.kind.key(entity).equals(each.key)) {
                    bind(each, entity);
                    return each;
                }
            }
        }
        return thing != null && thing.isThere() ? thing : null;
    }

    /** Whether an object was once known. */
    boolean wasKnown(Entity entity) {
        return things.containsKey(entity);
    }

    /** An object stands for a thing from now on. */
    public void bind(Thing thing, Entity entity) {
        entities.put(thing, entity);
        things.put(entity, thing);
    }

    // Flushing.

    /** Flushes. */
    public void flush() {
        say("session.flush()");
        session.flush();
        flushed();
    }

    /** Something was done that may have flushed: it did if nothing is left to be written. */
    public void sync() {
        if (changes().isEmpty()) {
            flushed();
        }
    }

    /** Whether something writes rows. */
    public boolean writes(Runnable work) {
        db.forget();
        work.run();
        return db.executed().stream().anyMatch(each -> !each.startsWith("SELECT"));
    }

    /** The objects that a flush would look at. */
    public List<Entity> changes() {
        List<Entity> changes = new ArrayList<>(session.newObjects());
        changes.addAll(session.dirty());
        changes.addAll(session.deleted());
        return changes;
    }

    /** Everything was flushed. */
    public void flushed() {
        oracle.flush();
        unsettled();
        for (Thing thing : oracle.things()) {
            if (thing.key == null) {
                thing.key = thing.kind.key(entities.get(thing));
            }
            if (thing.facts.cameBack) {
                thing.facts.cameBack = false;
                version(thing);
            }
        }
    }

    /** What came back to its parent was changed if that was not known before. */
    private void version(Thing thing) {
        if (thing.kind.version != null) {
            int version = thing.facts.version;
            int actual = (Integer) thing.kind.version.apply(entities.get(thing));
            assertThat(actual).as("version of %s", thing).isBetween(version, version + 1);
            thing.facts.version = actual;
        }
    }

    // Transactions.

    /** Commits, and compares the rows. */
    public void commit() {
        session.commit();
        flushed();
        oracle.commit();
        savepoints.clear();
        rows.check(oracle);
    }

    /** Rolls back, and compares the rows. */
    public void rollback() {
        session.rollback();
        oracle.rollback();
        unsettled();
        savepoints.clear();
        rows.check(oracle);
    }

    private void unsettled() {
        unsettledTies.clear();
        unsettledLinks = false;
        unseenLoss = false;
    }

    /** Opens a savepoint. */
    public void savepoint() {
        savepoints.push(session.beginNested());
        flushed();
        oracle.savepoint();
    }

    /** Releases the innermost savepoint. */
    public void release() {
        savepoints.pop().commit();
        flushed();
        oracle.release();
    }

    /** Rolls back to the innermost savepoint. */
    public void rollbackToSavepoint() {
        savepoints.pop().rollback();
        oracle.rollbackToSavepoint();
        unsettled();
    }

    /** Goes on with a new session, which has nothing yet; the objects of the old one are detached. */
    public Map<Thing, Entity> renew(boolean expireOnCommit) {
        Map<Thing, Entity> detached = entities;
        expires = expireOnCommit;
        session.close();
        session = Session.builder(db.engine()).expireOnCommit(expireOnCommit).open();
        entities = new HashMap<>();
        things.clear();
        return detached;
    }

    /** Whether objects expire with a commit, and show what it deleted no longer. */
    public boolean expires() {
        return expires;
    }

    /** Reads all objects of a class in one result. */
    public List<? extends Entity> all(Kind kind) {
        List<? extends Entity> all = session.exec(select(kind.type)).all();
        sync();
        return all;
    }

    void close() {
        session.close();
    }
}
