package io.sqlmodel.load;

import io.sqlmodel.generated.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The relationships that were followed from a query's objects to the ones that are loaded now, so that declared eager
 * strategies end. Immutable.
 */
final class LoadPath {
    static final LoadPath START = new LoadPath(null, null, false);

    private final @Nullable LoadPath before;
    private final @Nullable Relation last;
    private final boolean optionsOnly;

    private LoadPath(@Nullable LoadPath before, @Nullable Relation last, boolean optionsOnly) {
        this.before = before;
        this.last = last;
        this.optionsOnly = optionsOnly;
    }

    LoadPath then(Relation relation) {
        return new LoadPath(this, relation, optionsOnly);
    }

    /** The same way, on which no declared strategy is followed any more (case E26). */
    LoadPath optionsOnly() {
        return optionsOnly ? this : new LoadPath(before, last, true);
    }

    /** Whether a declared eager strategy may be followed from here: to itself only as deep as it says. */
    boolean mayFollow(Relation relation) {
        if (optionsOnly) {
            return false;
        }
        boolean self = relation.source() == relation.target();
        int limit = self ? relation.def().joinDepth() : 1;
        return count(relation) < limit;
    }

    private int count(Relation relation) {
        int count = 0;
        for (LoadPath at = this; at != null; at = at.before) {
            if (at.last == relation) {
                count++;
            }
        }
        return count;
    }
}
