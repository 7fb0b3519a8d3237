package io.sqlmodel.generated;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Set} of a relationship: every edit keeps the other side in step, and the members keep the order in which
 * they were loaded and added. Entities are equal by identity, so that a set never changes by an edit of its members.
 */
final class RelatedSet extends AbstractSet<@Nullable Entity> implements RelatedView {
    private final RelatedList members;

    RelatedSet(RelatedList members) {
        this.members = members;
    }

    @Override
    public RelatedCollection behind() {
        return members;
    }

    @Override
    public int size() {
        return members.size();
    }

    @Override
    public boolean contains(@Nullable Object member) {
        return members.contains(member);
    }

    @Override
    public Iterator<@Nullable Entity> iterator() {
        return members.iterator();
    }

    @Override
    public boolean add(@Nullable Entity member) {
        return (members.isUnread() || !members.contains(member)) && members.add(member);
    }

    @Override
    public boolean addAll(Collection<? extends @Nullable Entity> added) {
        // A copy first: the other side's echo may change what is being added.
        boolean changed = false;
        for (Object member : added.toArray()) {
            changed |= add(CollectionEdits.cast(members, member));
        }
        return changed;
    }

    @Override
    public boolean remove(@Nullable Object member) {
        return members.remove(member);
    }

    @Override
    public boolean removeIf(Predicate<? super @Nullable Entity> filter) {
        return members.removeIf(filter);
    }

    @Override
    public boolean removeAll(Collection<?> removed) {
        return members.removeAll(removed);
    }

    @Override
    public boolean retainAll(Collection<?> retained) {
        return members.retainAll(retained);
    }

    @Override
    public void clear() {
        members.clear();
    }

    @Override
    @SuppressWarnings("NullAway") // what the checker knows of Collection tells of no null members
    public @Nullable Object[] toArray() {
        return members.toArray();
    }
}
