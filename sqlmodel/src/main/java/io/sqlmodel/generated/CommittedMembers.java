package io.sqlmodel.generated;

import java.util.ArrayList;
import java.util.Collections;
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
        List<@Nullable Entity> missing = new ArrayList<>(0);
        if (isSmall(size)) {
            for (int i = 0; i < size; i++) {
                if (!MemberCounts.scan(members, members.length, items[i]) && !MemberCounts.scan(items, i, items[i])) {
                    missing.add(items[i]);
                }
            }
        } else {
            Set<@Nullable Entity> rest = MemberArray.distinct(items, size);
            rest.removeIf(all()::contains);
            missing.addAll(rest);
        }
        return Collections.unmodifiableList(missing);
    }

    /** Those that are none of the first items, each once, in order. */
    List<@Nullable Entity> gone(@Nullable Entity[] items, int size) {
        List<@Nullable Entity> gone = new ArrayList<>(0);
        if (isSmall(size)) {
            for (int i = 0; i < members.length; i++) {
                if (!MemberCounts.scan(items, size, members[i]) && !MemberCounts.scan(members, i, members[i])) {
                    gone.add(members[i]);
                }
            }
        } else {
            Set<@Nullable Entity> present = MemberArray.distinct(items, size);
            for (Entity member : all()) {
                if (!present.contains(member)) {
                    gone.add(member);
                }
            }
        }
        return gone;
    }

    /** Few enough to compare each with all: hashing an object is dear at first. */
    private boolean isSmall(int size) {
        return set == null && size < MemberArray.LARGE && members.length < MemberArray.LARGE;
    }

    /** Takes a member in or out; tells whether that changed anything. */
    boolean show(Entity member, boolean present) {
        return has(member) != present && (present ? all().add(member) : all().remove(member));
    }
}
