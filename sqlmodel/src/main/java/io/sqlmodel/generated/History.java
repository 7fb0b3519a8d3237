package io.sqlmodel.generated;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a flush would find changed about one attribute of an object (case H20). Each list holds one value at most, unless
 * the attribute is a collection; all three are empty for an attribute that is neither loaded nor set.
 *
 * @param added values that are new; of a column or scalar, the value that was set, which may be null
 * @param unchanged values that are as they are in the database
 * @param deleted values that are gone; of a column or scalar, the old value if it was known when the new one was set
 */
public record History(List<@Nullable Object> added, List<@Nullable Object> unchanged, List<@Nullable Object> deleted) {

    static final History NONE = new History(List.of(), List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param added values that are new
     * @param unchanged values that are as they are in the database
     * @param deleted values that are gone
     */
    public History {
        added = copy(added);
        unchanged = copy(unchanged);
        deleted = copy(deleted);
    }

    private static List<@Nullable Object> copy(List<@Nullable Object> values) {
        return Collections.unmodifiableList(Arrays.asList(values.toArray()));
    }

    /**
     * Whether there is a net change.
     *
     * @return true if anything was added or deleted
     */
    public boolean hasChanges() {
        return !added.isEmpty() || !deleted.isEmpty();
    }
}
