package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects of a relationship, by the key of the owner that each row was found by. All keys are of one type. */
final class RowsByKey {
    private static final Entity[] NONE = {};

    private final GroupedRows rows;

    /** Whole numbers among the keys. */
    private final LongPlaces numbers;

    /** Other keys; made when there is one. */
    private @Nullable Map<Object, Integer> others;

    private boolean repeats;

    /** No rows, for any number of keys. */
    RowsByKey() {
        this(8);
    }

    /**
     * No rows.
     *
     * @param keys how many keys rows are asked for by; rows may have others
     */
    RowsByKey(int keys) {
        rows = new GroupedRows(keys);
        numbers = new LongPlaces(keys);
    }

    /** An object may be found several times by a key, and counts once. */
    void mayRepeat() {
        repeats = true;
    }

    /** Adds a row. */
    void add(long key, Entity entity) {
        addTo(numbers.add(key), entity);
    }

    /** Adds a row. */
    void add(Object key, Entity entity) {
        if (LongPlaces.takes(key)) {
            add(((Number) key).longValue(), entity);
            return;
        }
        if (others == null) {
            others = new LinkedHashMap<>();
        }
        Integer place = others.putIfAbsent(key, rows.groups());
        addTo(place == null ? rows.groups() : place, entity);
    }

    private void addTo(int place, Entity entity) {
        if (place == rows.groups()) {
            rows.begin();
        }
        rows.add(place, entity);
    }

    /** Adds all rows of some keys that are not there yet: two results have the same rows for such a key. */
    void putAll(RowsByKey others, Set<?> keys) {
        for (Object key : keys) {
            if (key != null && place(key) < 0) {
                for (Entity entity : others.array(key)) {
                    add(key, entity);
                }
            }
        }
    }

    private int place(Object key) {
        if (LongPlaces.takes(key)) {
            return numbers.find(((Number) key).longValue());
        }
        return others == null ? -1 : others.getOrDefault(key, -1);
    }

    /**
     * The objects for a key.
     *
     * @param key the key; null leads nowhere
     * @return the objects in the order of the result
     */
    List<Entity> of(@Nullable Object key) {
        return Arrays.asList(array(key));
    }

    /** The same as an array that the caller may keep. */
    Entity[] array(@Nullable Object key) {
        int place = key == null ? -1 : place(key);
        return place < 0 ? NONE : repeats ? rows.distinct(place) : rows.of(place);
    }

    /** The first object for a key, or null. */
    @Nullable
    Entity first(Object key) {
        int place = place(key);
        return place < 0 ? null : rows.first(place);
    }
}
