package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects of a relationship, by the key of the owner that each row was found by. */
final class RowsByKey {
    private final Map<Object, List<Entity>> rows = new HashMap<>();
    private @Nullable Object last;
    private List<Entity> ofLast = List.of();

    /** Adds a row; the rows of one key often follow each other. */
    void add(Object key, Entity entity) {
        if (!key.equals(last)) {
            last = key;
            ofLast = rows.computeIfAbsent(key, any -> new ArrayList<>());
        }
        ofLast.add(entity);
    }

    /**
     * The objects for a key.
     *
     * @param key the key; null leads nowhere
     * @return the objects in the order of the result
     */
    List<Entity> of(@Nullable Object key) {
        return key == null ? List.of() : rows.getOrDefault(key, List.of());
    }
}
