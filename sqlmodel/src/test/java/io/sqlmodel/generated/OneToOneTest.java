package io.sqlmodel.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import org.junit.jupiter.api.Test;

/** Two scalars that are each other's other side. */
class OneToOneTest {
    private final FakeSession session = new FakeSession();

    @Test
    @Case("D01")
    void eitherSideSetsTheOther() {
        User user = new User();
        Profile profile = new Profile().user(user);
        assertThat(user.profile()).isSameAs(profile);
        Profile other = new Profile();
        user.profile(other);
        assertThat(other.user()).isSameAs(user);
    }

    @Test
    @Case("D02")
    void replacingTheScalarReleasesTheOldChild() {
        Profile old = session.persistent(new Profile().id(1).userId(1L));
        User user = session.persistent(new User().id(1));
        session.stored(user, "profile", old);
        assertThat(user.profile()).isSameAs(old);
        user.profile(new Profile());
        assertThat(old.user()).isNull();
        assertThat(EntityAccess.netChanges(old)).isEqualTo(1L << Profile.USER);
    }

    @Test
    @Case("D03")
    void clearingEitherSideClearsTheOther() {
        User user = new User();
        Profile profile = new Profile().user(user);
        user.profile(null);
        assertThat(profile.user()).isNull();
        profile.user(user).user(null);
        assertThat(user.profile()).isNull();
    }

    @Test
    @Case({"D04", "I07"})
    void theSideWithoutTheForeignKeyIsAssignedWithoutALoad() {
        User user = session.persistent(new User().id(1));
        session.stored(user, "profile", session.persistent(new Profile().id(1).userId(1L)));
        session.events();
        user.profile(new Profile());
        assertThat(session.events()).noneMatch(event -> event.startsWith("load"));
        assertThat(EntityAccess.committed(user, User.PROFILE)).isSameAs(Changes.UNKNOWN);
    }

    /** DESIGN 4.1: Python leaves the first parent as it was until it expires. */
    @Test
    @Case("D05")
    void movingTheChildToAnotherParentEmptiesTheFirst() {
        User first = new User();
        User second = new User();
        Profile profile = new Profile();
        first.profile(profile);
        second.profile(profile);
        assertThat(profile.user()).isSameAs(second);
        assertThat(first.profile()).isNull();
    }

    @Test
    @Case("D05")
    void movingAPersistentChildEmptiesTheFirstParentOnRecord() {
        Profile profile = session.persistent(new Profile().id(1).userId(1L));
        User first = session.persistent(new User().id(1));
        User second = session.persistent(new User().id(2));
        session.stored(first, "profile", profile);
        assertThat(first.profile()).isSameAs(profile);
        second.profile(profile);
        assertThat(first.profile()).isNull();
        assertThat(EntityAccess.history(first, User.PROFILE).deleted()).containsExactly(profile);
        assertThat(EntityAccess.history(profile, Profile.USER).deleted()).containsExactly(first);
    }

    /** DESIGN 4.1: in Python the first child goes on naming the parent until the commit. */
    @Test
    @Case("D06")
    void aSecondChildThatClaimsTheParentReleasesTheFirst() {
        User user = new User();
        Profile first = new Profile().user(user);
        Profile second = new Profile().user(user);
        assertThat(user.profile()).isSameAs(second);
        assertThat(first.user()).isNull();
    }

    @Test
    @Case("D06")
    void aChildThatClaimsAParentWhoseScalarIsNotLoadedLoadsNothing() {
        User user = session.persistent(new User().id(1));
        session.stored(user, "profile", session.persistent(new Profile().id(1).userId(1L)));
        session.events();
        Profile claiming = new Profile().user(user);
        assertThat(user.profile()).isSameAs(claiming);
        assertThat(session.events()).noneMatch(event -> event.startsWith("load"));
    }

    @Test
    @Case("D06")
    void theFirstChildWinsIfItClaimsTheParentAgain() {
        User user = session.persistent(new User().id(1));
        Profile first = session.persistent(new Profile().id(1).userId(1L));
        EntityAccess.putLoaded(first, Profile.USER, user);
        Profile second = new Profile().user(user);
        first.user(user);
        assertThat(user.profile()).isSameAs(first);
        assertThat(second.user()).isNull();
    }

    @Test
    void swappingTwoChildrenKeepsAllFourInStep() {
        User first = new User();
        User second = new User();
        Profile one = new Profile().user(first);
        Profile two = new Profile().user(second);
        first.profile(two);
        second.profile(one);
        assertThat(first.profile()).isSameAs(two);
        assertThat(two.user()).isSameAs(first);
        assertThat(second.profile()).isSameAs(one);
        assertThat(one.user()).isSameAs(second);
    }

    @Test
    @Case("D11")
    void theSessionHearsWhoLeavesOnEitherSide() {
        User user = session.pending(new User().id(1));
        Profile profile = session.pending(new Profile().id(2));
        user.profile(profile);
        session.events();
        profile.user(session.pending(new User().id(3)));
        assertThat(session.events())
                .containsExactlyInAnyOrder(
                        "removed User.profile Profile(id=2)",
                        "removed Profile.user User(id=1)",
                        "attached Profile.user User(id=3)");
    }
}
