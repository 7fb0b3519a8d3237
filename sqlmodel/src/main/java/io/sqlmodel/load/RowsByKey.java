package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects of a relationship, by the key of the owner that each row was found by. */
final class RowsByKey {
    private final Map<Object, List<Entity>> rows = new HashMap<>();

    /** What was found once; made on first use. */
    private @Nullable Set<Pair> pairs;

    private @Nullable Object last;
    private List<Entity> ofLast = List.of();

    private record Pair(Object key, Entity entity) {}

    /** Adds a row; the rows of one key often follow each other. */
    void add(Object key, Entity entity) {
        if (!key.equals(last)) {
            last = key;
            ofLast = rows.computeIfAbsent(key, any -> new ArrayList<>());
        }
        ofLast.add(entity);
    }

    /** Adds all rows of some keys that are not there yet: two results have the same rows for such a key. */
    void putAll(RowsByKey others, Set<?> keys) {
        others.rows.forEach((key, found) -> {
            if (keys.contains(key)) {
                rows.putIfAbsent(key, found);
            }
        });
        last = null;
    }

    /** Adds a row, unless the same object was found by the key before. */
    void addOnce(Object key, Entity entity) {
        Set<Pair> known = pairs;
        if (known == null) {
            known = new HashSet<>();
            pairs = known;
        }
        if (known.add(new Pair(key, entity))) {
            add(key, entity);
        }
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
