package io.sqlmodel.generated;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of a collection in an array, without events and without history. */
abstract class MemberArray extends AbstractList<@Nullable Entity> {
    static final @Nullable Entity[] NOTHING = {};

    /** From here on it is worth while to count members instead of looking at all of them. */
    static final int LARGE = 32;

    /** The members, at the beginning of the array. */
    @Nullable
    Entity[] items = NOTHING;

    /** How many members there are. */
    int size;

    /** Made when a large collection is asked for its members. */
    private @Nullable MemberCounts counts;

    MemberArray() {}

    final int count() {
        return size;
    }

    final @Nullable Entity item(int index) {
        return items[index];
    }

    final boolean has(@Nullable Object member) {
        if (size < LARGE) {
            return MemberCounts.scan(items, size, member);
        }
        if (counts == null) {
            counts = new MemberCounts();
        }
        return counts.has(items, size, member);
    }

    final int find(@Nullable Object member) {
        for (int i = 0; i < size; i++) {
            if (items[i] == member) {
                return i;
            }
        }
        return -1;
    }

    /** Takes a member out wherever it stands; looked for from both ends, since edits mostly go from one to the other. */
    final void deleteAll(Entity member) {
        while (has(member)) {
            int from = 0;
            int to = size - 1;
            while (items[from] != member && items[to] != member) {
                from++;
                to--;
            }
            delete(items[from] == member ? from : to);
        }
    }

    final @Nullable Entity[] copyItems() {
        return Arrays.copyOf(items, size);
    }

    final void insert(int index, @Nullable Entity member) {
        if (size == items.length) {
            items = Arrays.copyOf(items, Math.max(4, size + (size >> 1) + 1));
        }
        System.arraycopy(items, index, items, index + 1, size - index);
        items[index] = member;
        size++;
        modCount++;
        if (counts != null) {
            counts.added(member);
        }
    }

    final @Nullable Entity put(int index, @Nullable Entity member) {
        Entity old = items[index];
        items[index] = member;
        if (counts != null) {
            counts.removed(old);
            counts.added(member);
        }
        return old;
    }

    final @Nullable Entity delete(int index) {
        Entity old = items[index];
        size--;
        System.arraycopy(items, index + 1, items, index, size - index);
        items[size] = null;
        modCount++;
        if (counts != null) {
            counts.removed(old);
        }
        return old;
    }

    final void setItems(@Nullable Entity[] members) {
        items = members;
        size = members.length;
        if (counts != null) {
            counts.clear();
        }
    }

    final int modifications() {
        return modCount;
    }

    final void structureChanged() {
        modCount++;
    }

    /** The first items, each once, by identity: entities are equal in no other way. */
    static Set<@Nullable Entity> distinct(@Nullable Entity[] items, int size) {
        Set<@Nullable Entity> distinct = new LinkedHashSet<>(size * 2);
        for (int i = 0; i < size; i++) {
            distinct.add(items[i]);
        }
        return distinct;
    }
}
