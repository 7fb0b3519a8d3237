package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Objects to come back to, as far as someone else still holds them. An object may be in it more than once. */
final class WeakEntities {
    private final List<WeakReference<Entity>> references = new ArrayList<>();
    private int sweepAt = 1024;

    /**
     * Adds an object.
     *
     * @param entity the object
     */
    void add(Entity entity) {
        if (references.size() >= sweepAt) {
            references.removeIf(reference -> reference.get() == null);
            sweepAt = Math.max(1024, references.size() * 2);
        }
        references.add(new WeakReference<>(entity));
    }

    /**
     * Adds all objects of another.
     *
     * @param others the other
     */
    void addAll(WeakEntities others) {
        others.forEach(this::add);
    }

    /**
     * Visits each object that is still held, in the order in which they were added.
     *
     * @param visitor the visitor
     */
    void forEach(Consumer<? super Entity> visitor) {
        for (WeakReference<Entity> reference : references) {
            Entity entity = reference.get();
            if (entity != null) {
                visitor.accept(entity);
            }
        }
    }

    /** Forgets all objects. */
    void clear() {
        references.clear();
    }
}
