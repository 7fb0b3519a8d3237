package io.sqlmodel.unit;

import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.error.SqlModelException;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.unit.UndoLog.KeyChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** When a session flushes, what it does if that fails, and what becomes of the objects if it does not. */
final class Flushing {
    private static final int MOST_FLUSHES = 100;

    private final UnitOfWork unit;
    private final SessionOptions options;
    private final Registers registers;
    private final States states;
    private final Transactions transactions;
    private final Map<Entity, Object> formerKeys = new LinkedHashMap<>();
    private final Set<Entity> followers = new LinkedHashSet<>();
    private Groups groups = new Groups();
    private boolean running;
    private int suspended;

    Flushing(UnitOfWork unit, SessionOptions options, Registers registers, States states, Transactions transactions) {
        this.unit = unit;
        this.options = options;
        this.registers = registers;
        this.states = states;
        this.transactions = transactions;
    }

    /** Flushes before something that reads, unless it is off, suspended, or part of a flush (case H10). */
    void autoflush() {
        if (options.autoflush() && suspended == 0) {
            try {
                flush(true);
            } catch (SqlModelException e) {
                e.addHint(SessionMessage.AUTOFLUSH_HINT);
                throw e;
            }
        }
    }

    <T extends @Nullable Object> T without(Supplier<T> work) {
        suspended++;
        try {
            return work.get();
        } finally {
            suspended--;
        }
    }

    /** Flushes until nothing is left. */
    void flushAll() {
        for (int flushes = 0; !registers.isEmpty(); flushes++) {
            if (flushes == MOST_FLUSHES) {
                throw new InvalidStateException(SessionMessage.FLUSH_ENDLESS, MOST_FLUSHES);
            }
            flush(false);
        }
    }

    /**
     * Flushes once.
     *
     * @param auto whether rows that refer to objects outside the session are left for later
     */
    void flush(boolean auto) {
        if (running || registers.isEmpty()) {
            return;
        }
        requireWritable();
        running = true;
        try {
            execute(plan(auto));
        } finally {
            running = false;
            groups = new Groups();
            formerKeys.clear();
            followers.clear();
        }
    }

    /** What a flush would do, as text. */
    String plan() {
        running = true;
        try {
            return FlushPlan.of(unit, false).toString();
        } finally {
            running = false;
        }
    }

    /** A plan that cannot be made has written nothing, so that the session goes on; unless it lost its transaction. */
    private FlushPlan plan(boolean auto) {
        try {
            return FlushPlan.of(unit, auto);
        } catch (DatabaseException e) {
            transactions.fail(e);
            throw e;
        }
    }

    private void execute(FlushPlan plan) {
        try {
            transactions.settleResults();
            new FlushExecutor(unit).run(plan);
        } catch (RuntimeException | Error e) {
            transactions.fail(e);
            throw e;
        }
    }

    private void requireWritable() {
        if (!options.readOnly()) {
            return;
        }
        Entity change = firstChange();
        if (change != null) {
            throw new InvalidStateException(SessionMessage.READ_ONLY, EntityAccess.describe(change));
        }
    }

    private @Nullable Entity firstChange() {
        for (Entity entity : registers.added) {
            return entity;
        }
        for (Entity entity : registers.deleted) {
            return entity;
        }
        for (Entity entity : registers.dirty) {
            if (Modifications.isModified(entity, true)) {
                return entity;
            }
        }
        return null;
    }

    // What the executor tells.

    void inserted(EntityMapping<Entity> mapping, List<Entity> entities) {
        List<Object> keys = new ArrayList<>(entities.size());
        for (Entity entity : entities) {
            Object key = EntityAccess.key(entity);
            if (key == null) {
                throw new DatabaseException(
                        SessionMessage.NO_KEY, EntityAccess.describe(entity), mapping + "." + keyNames(mapping));
            }
            keys.add(key);
        }
        states.inserted(mapping, entities, keys, groups.of(mapping));
        transactions.frame().done().inserted(mapping, keys);
        if (transactions.frame().isNested()) {
            entities.forEach(this::noteParents);
        }
    }

    private static String keyNames(EntityMapping<?> mapping) {
        return String.join(
                ", ",
                mapping.keyColumns().stream().map(ColumnDef::attributeName).toList());
    }

    void updated(List<FlushRow> rows, boolean key) {
        boolean nested = transactions.frame().isNested();
        if (!key && !nested) {
            return; // most batches
        }
        for (FlushRow row : rows) {
            if (row.replaced == null) {
                if (key) {
                    noteKey(row.entity);
                }
                noteParents(row.entity);
            }
        }
    }

    private void noteKey(Entity entity) {
        Object former = EntityAccess.committedKey(entity);
        Object now = EntityAccess.key(entity);
        if (former != null && now != null && !former.equals(now)) {
            formerKeys.put(entity, former);
        }
    }

    /** An object's row has other values, which were not set on it: it is known by the key that the row has. */
    void followed(Entity entity, @Nullable Object former) {
        if (former != null && !former.equals(EntityAccess.committedKey(entity))) {
            formerKeys.putIfAbsent(entity, former);
        }
        followers.add(entity);
    }

    /** A batch of updates is done. New objects may take the keys that it gave up, so it must not wait for them. */
    void moved(EntityMapping<Entity> mapping, long columns, List<FlushFollowing.Move> moves) {
        if (moves.isEmpty() && formerKeys.isEmpty() && followers.isEmpty()) {
            return; // most batches
        }
        Frame frame = transactions.frame();
        Set<EntityMapping<?>> written = new LinkedHashSet<>();
        if (!moves.isEmpty()) {
            new FlushFollowing(
                            unit.objects(), unit.database().dialect().updatesOwnTable(), this::followed, written::add)
                    .follow(mapping, columns, moves);
        }
        if (!formerKeys.isEmpty()) {
            rekey();
        }
        if (frame.isNested()) {
            written.forEach(each -> frame.done().rewritten(each, States.columns(each)));
        }
        for (Entity entity : followers) {
            Object key = frame.isNested() ? EntityAccess.committedKey(entity) : null;
            if (key != null) {
                frame.done().updated(EntityAccess.mapping(entity), key);
            }
        }
        followers.clear();
    }

    private void rekey() {
        Map<Entity, Object> keys = new LinkedHashMap<>();
        List<KeyChange> changes = new ArrayList<>();
        formerKeys.forEach((entity, former) -> {
            Object key = followers.contains(entity) ? EntityAccess.committedKey(entity) : EntityAccess.key(entity);
            if (key != null) {
                keys.put(entity, key);
                changes.add(new KeyChange(EntityAccess.mapping(entity), former, key));
            }
        });
        states.changeKeys(formerKeys, keys, groups);
        transactions.frame().done().rekeyed(changes);
        formerKeys.clear();
    }

    private void noteParents(Entity entity) {
        Frame frame = transactions.frame();
        if (frame.isNested()) {
            ParentLists.note(entity, frame.done());
        }
    }

    /** A savepoint's rollback must read the collection again. */
    void shown(Entity owner, Relation view) {
        Frame frame = transactions.frame();
        Object key = frame.isNested() ? EntityAccess.key(owner) : null;
        if (key != null) {
            frame.done().listChanged(view, key);
        }
    }

    /** A savepoint's rollback expires what was modified inside, be it only a collection (case H13). */
    void clean(FlushRow row, FlushLater later) {
        Entity entity = row.entity;
        Frame frame = transactions.frame();
        Object key = frame.isNested() ? EntityAccess.key(entity) : null;
        if (key != null) {
            frame.done().updated(EntityAccess.mapping(entity), key);
        }
        if (later.isEmpty()) {
            states.clean(entity);
        } else {
            states.clean(entity, row.isNew(), later::isLeft);
        }
    }

    void removed(List<Entity> entities) {
        List<Entity> removed = new ArrayList<>(entities.size());
        for (Entity entity : entities) {
            if (EntityAccess.state(entity) == EntityState.DELETED) {
                registers.deleted.remove(entity);
            } else {
                noteParents(entity);
                states.deleted(entity, removed);
            }
        }
        transactions.frame().done().deleted(removed);
    }
}
