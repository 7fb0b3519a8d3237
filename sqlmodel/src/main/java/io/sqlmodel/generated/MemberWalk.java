package io.sqlmodel.generated;

import java.util.ListIterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a list that can be read, and does not ask for each member whether it can. Any edit that it did not make ends
 * it with an error, also one that leaves it at the end: no member is skipped in silence.
 */
final class MemberWalk implements ListIterator<@Nullable Entity> {
    private final RelatedList members;
    private int expected;
    private int next;
    private int last = -1;

    MemberWalk(RelatedList members, int index) {
        this.members = members;
        this.expected = members.modifications();
        this.next = index;
    }

    @Override
    public boolean hasNext() {
        return next != members.count() || expected != members.modifications();
    }

    @Override
    public @Nullable Entity next() {
        CollectionEdits.checkUnchanged(members, expected);
        if (next >= members.count()) {
            throw new NoSuchElementException();
        }
        last = next++;
        return members.item(last);
    }

    @Override
    public boolean hasPrevious() {
        return next != 0;
    }

    @Override
    public @Nullable Entity previous() {
        CollectionEdits.checkUnchanged(members, expected);
        if (next == 0) {
            throw new NoSuchElementException();
        }
        last = --next;
        return members.item(last);
    }

    @Override
    public int nextIndex() {
        return next;
    }

    @Override
    public int previousIndex() {
        return next - 1;
    }

    @Override
    public void remove() {
        requireLast();
        members.remove(last);
        next = last;
        edited();
    }

    @Override
    public void set(@Nullable Entity member) {
        requireLast();
        members.set(last, member);
        expected = members.modifications();
    }

    @Override
    public void add(@Nullable Entity member) {
        CollectionEdits.checkUnchanged(members, expected);
        members.add(next++, member);
        edited();
    }

    private void requireLast() {
        if (last < 0) {
            throw new IllegalStateException();
        }
        CollectionEdits.checkUnchanged(members, expected);
    }

    private void edited() {
        last = -1;
        expected = members.modifications();
    }
}
