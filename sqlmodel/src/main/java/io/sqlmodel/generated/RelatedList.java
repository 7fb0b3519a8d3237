package io.sqlmodel.generated;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The {@code List} of a relationship: a complete list whose every edit keeps the other side in step (cases B01, B04,
 * B07). Members may be repeated; the other side takes notice of the first and of the last. Reading or editing it loads
 * it if it has to be loaded, but for one that is write-only, which takes members in and out unread. A change of order
 * alone is no change of the relationship. Not thread-safe.
 */
final class RelatedList extends RelatedCollection implements RandomAccess {
    RelatedList(Entity owner, Relation relation) {
        super(owner, relation);
    }

    @Override
    public int size() {
        ensureReadable();
        return count();
    }

    @Override
    public @Nullable Entity get(int index) {
        return item(Objects.checkIndex(index, size()));
    }

    @Override
    public boolean add(@Nullable Entity member) {
        if (isUnread()) {
            CollectionEdits.addUnread(this, member);
        } else {
            CollectionEdits.add(this, size(), member);
        }
        return true;
    }

    @Override
    public void add(int index, @Nullable Entity member) {
        if (index < 0 || index > size()) {
            throw new IndexOutOfBoundsException(index);
        }
        CollectionEdits.add(this, index, member);
    }

    @Override
    public @Nullable Entity set(int index, @Nullable Entity member) {
        return CollectionEdits.set(this, Objects.checkIndex(index, size()), member);
    }

    @Override
    public @Nullable Entity remove(int index) {
        return CollectionEdits.remove(this, Objects.checkIndex(index, size()));
    }

    @Override
    public boolean remove(@Nullable Object member) {
        if (isUnread()) {
            CollectionEdits.removeUnread(this, CollectionEdits.cast(this, member));
            return true;
        }
        int index = indexOf(member);
        if (index >= 0) {
            CollectionEdits.remove(this, index);
        }
        return index >= 0;
    }

    // All look at the count of modifications when they are made, and loading is one.

    @Override
    public Iterator<@Nullable Entity> iterator() {
        ensureReadable();
        return new MemberWalk(this, 0);
    }

    @Override
    public ListIterator<@Nullable Entity> listIterator(int index) {
        return new MemberWalk(this, Objects.checkIndex(index, size() + 1));
    }

    @Override
    public Spliterator<@Nullable Entity> spliterator() {
        ensureReadable();
        return Spliterators.spliterator(this, Spliterator.ORDERED);
    }

    @Override
    public int indexOf(@Nullable Object member) {
        ensureReadable();
        return find(member);
    }

    @Override
    public int lastIndexOf(@Nullable Object member) {
        int index = size() - 1;
        while (index >= 0 && item(index) != member) {
            index--;
        }
        return index;
    }

    @Override
    public boolean contains(@Nullable Object member) {
        ensureReadable();
        return has(member);
    }

    @Override
    @SuppressWarnings("NullAway") // what the checker knows of Collection tells of no null members
    public @Nullable Object[] toArray() {
        return Arrays.copyOf(copyOfMembers(), size(), Object[].class);
    }

    @Override
    public boolean addAll(Collection<? extends @Nullable Entity> members) {
        if (isUnread()) {
            // A copy first: the other side's echo may change what is being added.
            List.copyOf(members).forEach(this::add);
            return !members.isEmpty();
        }
        return addAll(size(), members);
    }

    @Override
    public boolean addAll(int index, Collection<? extends @Nullable Entity> members) {
        if (index < 0 || index > size()) {
            throw new IndexOutOfBoundsException(index);
        }
        // A copy first: the other side's echo may change what is being added.
        Object[] added = members.toArray();
        for (int i = 0; i < added.length; i++) {
            CollectionEdits.add(this, index + i, CollectionEdits.cast(this, added[i]));
        }
        return added.length > 0;
    }

    @Override
    protected void removeRange(int from, int to) {
        if (from < to) {
            @Nullable Entity[] members = copyOfMembers();
            @Nullable Entity[] rest = Arrays.copyOf(members, members.length - (to - from));
            System.arraycopy(members, to, rest, from, members.length - to);
            CollectionEdits.replace(this, rest);
        }
    }

    @Override
    public boolean removeIf(Predicate<? super @Nullable Entity> filter) {
        Objects.requireNonNull(filter);
        int expected = modCount;
        @Nullable Entity[] members = copyOfMembers();
        @Nullable Entity[] rest = Arrays.stream(members).filter(filter.negate()).toArray(Entity[]::new);
        CollectionEdits.checkUnchanged(this, expected);
        if (rest.length < members.length) {
            CollectionEdits.replace(this, rest);
        }
        return rest.length < members.length;
    }

    @Override
    public boolean removeAll(Collection<?> members) {
        Objects.requireNonNull(members);
        if (isUnread()) {
            List.copyOf(members).forEach(this::remove);
            return !members.isEmpty();
        }
        return removeIf(members::contains);
    }

    @Override
    public boolean retainAll(Collection<?> members) {
        Objects.requireNonNull(members);
        return removeIf(member -> !members.contains(member));
    }

    @Override
    public void replaceAll(UnaryOperator<@Nullable Entity> operator) {
        Objects.requireNonNull(operator);
        int expected = modCount;
        @Nullable Entity[] members = copyOfMembers();
        for (int i = 0; i < members.length; i++) {
            members[i] = CollectionEdits.cast(this, operator.apply(members[i]));
        }
        CollectionEdits.checkUnchanged(this, expected);
        if (members.length > 0) {
            CollectionEdits.replace(this, members);
        }
    }

    @Override
    public void sort(@Nullable Comparator<? super @Nullable Entity> order) {
        int expected = modCount;
        @Nullable Entity[] members = copyOfMembers();
        Arrays.sort(members, order);
        CollectionEdits.checkUnchanged(this, expected);
        setItems(members);
        modCount++;
    }

    private @Nullable Entity[] copyOfMembers() {
        ensureReadable();
        return copyItems();
    }
}
