package io.sqlmodel.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keys for a SELECT, each once, in the order in which they came. Whole numbers that ascend, as they mostly do, are not hashed. */
final class DistinctKeys {
    private final List<Object> keys;
    private long top = Long.MIN_VALUE;

    /** All keys, once some did not ascend. */
    private @Nullable Set<Object> seen;

    /**
     * No keys.
     *
     * @param expected how many there may be
     */
    DistinctKeys(int expected) {
        keys = new ArrayList<>(expected);
    }

    void add(Object key) {
        if (seen == null && LongPlaces.takes(key)) {
            long number = ((Number) key).longValue();
            if (number > top) {
                top = number;
                keys.add(key);
                return;
            }
            if (number == top && !keys.isEmpty()) {
                return;
            }
        }
        if (seen == null) {
            seen = new HashSet<>(keys);
        }
        if (seen.add(key)) {
            keys.add(key);
        }
    }

    List<Object> list() {
        return keys;
    }
}
