package io.sqlmodel.generated;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an object is a member of a large collection. The first questions are answered by a look at all members;
 * whoever goes on asking, as a loop over the other side does, gets a count of each member, so that the cost of many
 * edits grows with their number only.
 */
final class MemberCounts {
    private static final int SCANS = 8;

    private int scans;
    private @Nullable Map<@Nullable Entity, Integer> counts;

    /** Whether the object is among the first {@code size} items. */
    boolean has(@Nullable Entity[] items, int size, @Nullable Object member) {
        if (counts == null) {
            if (scans++ < SCANS) {
                return scan(items, size, member);
            }
            counts = new HashMap<>(size * 2);
            for (int i = 0; i < size; i++) {
                counts.merge(items[i], 1, Integer::sum);
            }
        }
        return counts.containsKey(member);
    }

    static boolean scan(@Nullable Entity[] items, int size, @Nullable Object member) {
        for (int i = 0; i < size; i++) {
            if (items[i] == member) {
                return true;
            }
        }
        return false;
    }

    void added(@Nullable Entity member) {
        if (counts != null) {
            counts.merge(member, 1, Integer::sum);
        }
    }

    void removed(@Nullable Entity member) {
        if (counts != null) {
            counts.computeIfPresent(member, (key, count) -> count == 1 ? null : count - 1);
        }
    }

    void clear() {
        counts = null;
    }
}
