package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects that a walk has seen, by identity. A few are compared one by one: hashing an object is dear at first. */
final class SeenEntities {
    private static final int FEW = 16;

    private final List<Entity> few = new ArrayList<>(4);
    private @Nullable Set<Entity> many;

    /**
     * Adds an object.
     *
     * @param entity the object
     * @return true if it was not seen before
     */
    boolean add(Entity entity) {
        if (many != null) {
            return many.add(entity);
        }
        for (int i = 0; i < few.size(); i++) {
            if (few.get(i) == entity) {
                return false;
            }
        }
        if (few.size() == FEW) {
            many = Collections.newSetFromMap(new IdentityHashMap<>(FEW * 4));
            many.addAll(few);
            return many.add(entity);
        }
        return few.add(entity);
    }
}
