package io.sqlmodel.async;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is emitted of rows that come in parts.
 *
 * @param <T> what a row is
 * @param <I> what is emitted
 */
@FunctionalInterface
public interface Items<T extends @Nullable Object, I> {
    /**
     * Takes the next part.
     *
     * @param part some rows
     * @param last whether none follow
     * @return what can be emitted now; null where a row is null
     */
    Iterator<? extends @Nullable I> of(List<T> part, boolean last);

    /**
     * Lists of some rows each; only the last one may be shorter.
     *
     * @param <T> what a row is
     * @param size how many, at least 1
     * @return the items of one subscriber
     */
    static <T extends @Nullable Object> Items<T, List<T>> partitions(int size) {
        List<T> waiting = new ArrayList<>();
        return (part, last) -> {
            waiting.addAll(part);
            List<List<T>> full = new ArrayList<>();
            int from = 0;
            while (waiting.size() - from >= size || (last && from < waiting.size())) {
                int to = Math.min(from + size, waiting.size());
                full.add(Collections.unmodifiableList(new ArrayList<>(waiting.subList(from, to))));
                from = to;
            }
            waiting.subList(0, from).clear();
            return full.iterator();
        };
    }
}
