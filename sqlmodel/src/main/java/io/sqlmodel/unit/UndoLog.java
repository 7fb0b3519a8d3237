package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Relation;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a transaction or a savepoint did to rows, in order, to be undone in memory from the end. It remembers keys rather
 * than objects: a long import does not hold all that it inserts, and an object that was released and read again meanwhile
 * is found as well.
 */
final class UndoLog {
    /** Made for the first entry: most transactions only read. */
    private List<Entry> entries = List.of();

    /** Something that was done. */
    private sealed interface Entry {
        void undo(Restoring restoring);

        /** Whether the transaction itself needs it, whose rollback expires all objects anyway. */
        default boolean isLasting() {
            return true;
        }
    }

    private record Inserted(EntityMapping<?> mapping, List<Object> keys) implements Entry {
        @Override
        public void undo(Restoring restoring) {
            keys.forEach(key -> restoring.uninsert(mapping, key));
        }
    }

    private record Deleted(WeakReference<List<Entity>> entities) implements Entry {
        @Override
        public void undo(Restoring restoring) {
            List<Entity> held = entities.get();
            if (held != null) {
                for (int i = held.size() - 1; i >= 0; i--) {
                    restoring.revive(held.get(i));
                }
            }
        }
    }

    private record Rekeyed(List<KeyChange> changes) implements Entry {
        @Override
        public void undo(Restoring restoring) {
            restoring.rekey(changes);
        }
    }

    private record Updated(EntityMapping<?> mapping, Object key) implements Entry {
        @Override
        public void undo(Restoring restoring) {
            restoring.expire(mapping, key, States.ALL);
        }

        @Override
        public boolean isLasting() {
            return false;
        }
    }

    private record ListChanged(Relation relation, Object parent) implements Entry {
        @Override
        public void undo(Restoring restoring) {
            restoring.expire(relation.source(), parent, 1L << relation.attribute());
        }

        @Override
        public boolean isLasting() {
            return false;
        }
    }

    private record ListsChanged(Relation relation) implements Entry {
        @Override
        public void undo(Restoring restoring) {
            restoring.expireAll(relation.source(), 1L << relation.attribute());
        }

        @Override
        public boolean isLasting() {
            return false;
        }
    }

    private record Rewritten(EntityMapping<?> mapping, long mask) implements Entry {
        @Override
        public void undo(Restoring restoring) {
            restoring.expireAll(mapping, mask);
        }

        @Override
        public boolean isLasting() {
            return false;
        }
    }

    /**
     * Another key for an object.
     *
     * @param mapping the object's mapping
     * @param former the key that it had
     * @param key the key that it got
     */
    record KeyChange(EntityMapping<?> mapping, Object former, Object key) {}

    private void add(Entry entry) {
        if (entries.isEmpty()) {
            entries = new ArrayList<>();
        }
        entries.add(entry);
    }

    /** Rows of a class were inserted. */
    void inserted(EntityMapping<?> mapping, List<Object> keys) {
        add(new Inserted(mapping, keys));
    }

    /**
     * The rows of objects were deleted.
     *
     * @param entities the objects, which hold the list themselves: it is released together with them
     */
    void deleted(List<Entity> entities) {
        add(new Deleted(new WeakReference<>(entities)));
    }

    /** Objects got other keys, all at once. */
    void rekeyed(List<KeyChange> changes) {
        add(new Rekeyed(List.copyOf(changes)));
    }

    /** An object was modified. */
    void updated(EntityMapping<?> mapping, Object key) {
        add(new Updated(mapping, key));
    }

    /** A row was written that a relationship of its parent leads to; nobody may have modified the parent (case H13). */
    void listChanged(Relation relation, Object parent) {
        add(new ListChanged(relation, parent));
    }

    /** A row was written that a relationship of some parent led to, and nobody knows of which (case H13). */
    void listsChanged(Relation relation) {
        add(new ListsChanged(relation));
    }

    /** Attributes of rows of a class were written by a statement of the user's own, or by a rule of the database. */
    void rewritten(EntityMapping<?> mapping, long mask) {
        add(new Rewritten(mapping, mask));
    }

    /** Takes over what a savepoint did; the other log is empty then. */
    void takeOver(UndoLog inner, boolean lastingOnly) {
        for (Entry entry : inner.entries) {
            if (!lastingOnly || entry.isLasting()) {
                add(entry);
            }
        }
        inner.entries = List.of();
    }

    /** Undoes everything from the end, and is empty then. */
    void undo(Restoring restoring) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            entries.get(i).undo(restoring);
        }
        entries = List.of();
    }

    /** Visits the deleted objects that are still held. */
    void forEachDeleted(Consumer<? super Entity> visitor) {
        for (Entry entry : entries) {
            List<Entity> held = entry instanceof Deleted deleted ? deleted.entities.get() : null;
            if (held != null) {
                held.forEach(visitor);
            }
        }
    }
}
