package io.sqlmodel.generated;

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

    /** Takes a member in or out; tells whether that changed anything. */
    boolean show(Entity member, boolean present) {
        return has(member) != present && (present ? all().add(member) : all().remove(member));
    }
}
