package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import java.sql.Savepoint;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction, or a savepoint in it, did to the objects, for the day it is rolled back (cases H12, H13). The
 * references are weak: an object that nobody holds needs no way back.
 */
final class Frame {
    /** The frame around this savepoint; null for the transaction itself. */
    final @Nullable Frame parent;

    /** The savepoint; null for the transaction itself. */
    final @Nullable Savepoint savepoint;

    /** Objects that were inserted. */
    final WeakEntities inserted = new WeakEntities();

    /** Objects that were updated; not kept for the transaction itself, whose rollback expires all. */
    final WeakEntities updated = new WeakEntities();

    /** Objects that were deleted. */
    final WeakEntities deleted = new WeakEntities();

    /** Relationships that lead to what was written; not kept for the transaction itself either. */
    final TouchedLists touched = new TouchedLists();

    /** The former keys of objects whose key was changed. */
    final Map<Entity, Object> formerKeys = new LinkedHashMap<>();

    /** The error of the flush that failed in it, or null; the database has been rolled back then (case H11). */
    @Nullable
    Throwable failure;

    Frame(@Nullable Frame parent, @Nullable Savepoint savepoint) {
        this.parent = parent;
        this.savepoint = savepoint;
    }

    /**
     * Takes over what a savepoint in it did.
     *
     * @param inner the savepoint, which is released
     */
    void absorb(Frame inner) {
        inserted.addAll(inner.inserted);
        deleted.addAll(inner.deleted);
        if (parent != null) {
            updated.addAll(inner.updated);
            touched.addAll(inner.touched);
        }
        inner.formerKeys.forEach(formerKeys::putIfAbsent);
    }

    /** Forgets everything: it was undone. */
    void clear() {
        inserted.clear();
        updated.clear();
        deleted.clear();
        touched.clear();
        formerKeys.clear();
    }
}
