package io.sqlmodel.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members that a collection has in the database, kept from its first edit to the flush. */
final class CommittedMembers {
    private final @Nullable Entity[] members;

    /** Each member once; from when it is made on, it is the truth. */
    private @Nullable Set<@Nullable Entity> set;

    private int scans;

    CommittedMembers(@Nullable Entity[] members) {
        this.members = members;
    }

    /** Each once, in order. */
    Set<@Nullable Entity> all() {
        if (set == null) {
            set = MemberArray.distinct(members, members.length);
        }
        return set;
    }

    /** Whether an object is one of them; the first questions are answered by a look at all. */
    boolean has(Entity member) {
        return (set == null && scans++ < MemberArray.LARGE)
                ? MemberCounts.scan(members, members.length, member)
                : all().contains(member);
    }

    /** Those of the first items that are none of them, each once, in order. */
    List<@Nullable Entity> missing(@Nullable Entity[] items, int size) {
        return isSmall(size)
                ? without(items, size, members, members.length)
                : without(MemberArray.distinct(items, size), all());
    }

    /** Those that are none of the first items, each once, in order. */
    List<@Nullable Entity> gone(@Nullable Entity[] items, int size) {
        return isSmall(size)
                ? without(members, members.length, items, size)
                : without(all(), MemberArray.distinct(items, size));
    }

    /** Few enough to compare each with all: hashing an object is dear at first. */
    private boolean isSmall(int size) {
        return set == null && size < MemberArray.LARGE && members.length < MemberArray.LARGE;
    }

    private static List<@Nullable Entity> without(
            @Nullable Entity[] items, int size, @Nullable Entity[] others, int count) {
        List<@Nullable Entity> found = List.of();
        for (int i = 0; i < size; i++) {
            if (!MemberCounts.scan(others, count, items[i]) && !MemberCounts.scan(items, i, items[i])) {
                found = with(found, items[i]);
            }
        }
        return found;
    }

    private static List<@Nullable Entity> without(Set<@Nullable Entity> items, Set<@Nullable Entity> others) {
        List<@Nullable Entity> found = List.of();
        for (Entity item : items) {
            if (!others.contains(item)) {
                found = with(found, item);
            }
        }
        return found;
    }

    /** Mostly there is nothing to be found. */
    private static List<@Nullable Entity> with(List<@Nullable Entity> found, @Nullable Entity item) {
        List<@Nullable Entity> larger = found.isEmpty() ? new ArrayList<>(1) : found;
        larger.add(item);
        return larger;
    }

    /** Takes a member in or out; tells whether that changed anything. */
    boolean show(Entity member, boolean present) {
        return has(member) != present && (present ? all().add(member) : all().remove(member));
    }
}
