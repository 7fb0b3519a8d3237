package io.sqlmodel.generated;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a collection remembers of link objects until the next flush. */
final class LinkMemory {
    private static final int SEARCHES = 8;

    /** What link objects did while the collection was not loaded. */
    private PendingQueue waiting = new PendingQueue();

    /** The link objects of members that were taken out: they come back if the member does. */
    private final Map<Entity, List<Entity>> taken = new LinkedHashMap<>();

    /** Members that were taken out and are in again by a link object of its own row: the former link has to go. */
    private final Set<Entity> relinked = new LinkedHashSet<>();

    /** Made when a long list is searched again and again. */
    private @Nullable LinkIndex index;

    private int searches;

    /** The index of a list, if there is one. */
    @Nullable
    LinkIndex index() {
        return index;
    }

    /** An index for a search; null if it is better to look at the whole list once more. */
    @Nullable
    LinkIndex index(RelatedCollection list, Relation towards) {
        if (index != null && !index.leads(towards)) {
            return null;
        }
        if (index == null && searches++ >= SEARCHES) {
            index = new LinkIndex(list, towards);
        }
        return index;
    }

    /** Notes what is to be shown once the collection is loaded, unless an edit of the other side says the same. */
    void wait(Entity member, boolean present, @Nullable PendingQueue edits) {
        boolean edited = edits != null
                && (present ? edits.added().contains(member) : edits.added().remove(member));
        if (edited) {
            return;
        }
        if (edits != null && edits.removed().contains(member)) {
            relink(member, present, edits);
        }
        if (present) {
            waiting.add(member);
        } else {
            waiting.remove(member);
        }
    }

    /** A member that an edit took out came in by another link object, or went again with it: that one has no row. */
    private void relink(Entity member, boolean present, PendingQueue edits) {
        if (present) {
            relinked.add(member);
        } else if (waiting.added().contains(member) && !relinked.remove(member)) {
            edits.removed().remove(member);
        }
    }

    /** The database says by now what was noted of a member. */
    void written(Entity member) {
        waiting.added().remove(member);
        waiting.removed().remove(member);
    }

    PendingQueue takeWaiting() {
        PendingQueue before = waiting;
        waiting = new PendingQueue();
        return before;
    }

    void take(Entity member, Entity link) {
        taken.computeIfAbsent(member, any -> new ArrayList<>(1)).add(link);
    }

    /** The link objects that were taken out with a member; they are forgotten. */
    List<Entity> giveBack(Entity member) {
        List<Entity> links = taken.remove(member);
        return links == null ? List.of() : links;
    }

    Set<Entity> relinked() {
        return relinked;
    }

    /** Forgets what was flushed. */
    void keep(Predicate<Entity> left) {
        taken.keySet().removeIf(left.negate());
        relinked.removeIf(left.negate());
        new HashSet<>(waiting.added()).stream().filter(left.negate()).forEach(this::written);
        new HashSet<>(waiting.removed()).stream().filter(left.negate()).forEach(this::written);
    }
}
