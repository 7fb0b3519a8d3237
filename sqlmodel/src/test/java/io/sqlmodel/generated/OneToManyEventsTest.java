package io.sqlmodel.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.sqlmodel.Case;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two sides of a one-to-many relationship, on new objects and on persistent ones. */
class OneToManyEventsTest {
    private final FakeSession session = new FakeSession();

    @Test
    @Case("B01")
    void addingSetsTheScalar() {
        Team team = new Team();
        Hero hero = new Hero();
        team.heroes().add(hero);
        assertThat(hero.team()).isSameAs(team);
    }

    @Test
    @Case("B01")
    void removingClearsTheScalar() {
        Team team = new Team();
        Hero first = new Hero().team(team);
        Hero second = new Hero().team(team);
        team.heroes().remove(0);
        team.heroes().remove(second);
        assertThat(first.team()).isNull();
        assertThat(second.team()).isNull();
    }

    @Test
    @Case("B01")
    void clearingTheScalarRemovesFromTheList() {
        Team team = new Team();
        Hero hero = new Hero().team(team);
        assertThat(team.heroes()).containsExactly(hero);
        hero.team(null);
        assertThat(team.heroes()).isEmpty();
    }

    @Test
    @Case("B02")
    void settingTheScalarMovesBetweenLoadedListsWithoutLoading() {
        Hero hero = session.hero(1, 1L);
        Team from = session.team(1, hero);
        Team to = session.team(2);
        assertThat(from.heroes()).containsExactly(hero);
        assertThat(to.heroes()).isEmpty();
        session.events();
        hero.team(to);
        assertThat(from.heroes()).isEmpty();
        assertThat(to.heroes()).containsExactly(hero);
        assertThat(session.events()).noneMatch(event -> event.startsWith("load"));
    }

    @Test
    @Case("B03")
    void settingTheScalarNeverLoadsTheOldValue() {
        Hero hero = session.hero(1, 1L);
        Team from = session.team(1, hero);
        Team to = session.team(2);
        FakeSession.expire(hero);
        FakeSession.expire(from);
        FakeSession.expire(to);
        hero.team(to);
        assertThat(session.events()).noneMatch(event -> event.startsWith("load"));
        assertThat(from.heroes()).isEmpty();
        assertThat(to.heroes()).containsExactly(hero);
    }

    @Test
    @Case("B03")
    void clearingTheScalarNeverLoadsTheOldValue() {
        Hero hero = session.hero(1, 1L);
        Team from = session.team(1, hero);
        hero.team(null);
        assertThat(session.events()).noneMatch(event -> event.startsWith("load"));
        assertThat(from.heroes()).isEmpty();
    }

    @Test
    @Case("B03")
    void anOldValueThatTheSessionDoesNotHoldIsUnknown() {
        Hero hero = session.hero(1, 99L);
        hero.team(session.team(1));
        assertThat(EntityAccess.committed(hero, Hero.team.attribute())).isSameAs(Changes.UNKNOWN);
        assertThat(session.events()).noneMatch(event -> event.startsWith("load"));
    }

    @Test
    @Case("B04")
    void addingToASecondParentRemovesFromTheFirst() {
        Hero hero = session.hero(1, 1L);
        Team from = session.team(1, hero);
        Team to = session.team(2);
        assertThat(from.heroes()).hasSize(1);
        to.heroes().add(hero);
        assertThat(hero.team()).isSameAs(to);
        assertThat(from.heroes()).isEmpty();
    }

    @Test
    @Case("B04")
    void addingToASecondNewParentRemovesFromTheFirst() {
        Team from = new Team();
        Team to = new Team();
        Hero hero = new Hero();
        from.heroes().add(hero);
        to.heroes().add(hero);
        assertThat(from.heroes()).isEmpty();
        assertThat(to.heroes()).containsExactly(hero);
        assertThat(hero.team()).isSameAs(to);
    }

    @Test
    @Case("B05")
    void movingLeavesAnUnloadedListUnloaded() {
        Hero hero = session.hero(1, 1L);
        Team from = session.team(1, hero);
        Team to = session.team(2);
        to.heroes().add(hero);
        assertThat(hero.team()).isSameAs(to);
        assertThat(EntityAccess.isLoaded(from, Team.heroes.attribute())).isFalse();
        assertThat(from.heroes()).isEmpty();
    }

    @Test
    @Case("B06")
    void addingExpiredChildrenToANewParentCostsNothing() {
        Hero first = session.hero(1, 1L);
        Hero second = session.hero(2, null);
        session.team(1, first);
        FakeSession.expire(first);
        FakeSession.expire(second);
        session.events();
        Team team = new Team();
        team.heroes().add(first);
        team.heroes().add(second);
        assertThat(team.heroes()).containsExactly(first, second);
        assertThat(session.events()).noneMatch(event -> event.startsWith("load"));
    }

    @Test
    @Case("B07")
    void replacingAListFiresForWhatChangedAndKeepsOrderAndRepetitions() {
        Team team = new Team();
        Hero first = new Hero();
        Hero second = new Hero();
        Hero third = new Hero();
        team.heroes(List.of(first, second, third, third));
        team.heroes(List.of(first, second, first));
        assertThat(team.heroes()).containsExactly(first, second, first);
        assertThat(first.team()).isSameAs(team);
        assertThat(third.team()).isNull();
    }

    @Test
    @Case("B07")
    void replacingAListEmptiesTheListOfTheFormerParent() {
        Team from = new Team();
        Team to = new Team();
        Hero hero = new Hero().team(from);
        to.heroes(List.of(hero));
        assertThat(from.heroes()).isEmpty();
        assertThat(hero.team()).isSameAs(to);
        to.heroes(List.of());
        assertThat(hero.team()).isNull();
    }

    @Test
    @Case("B07")
    void aListTakesTheMembersOfAnotherOwnersLiveList() {
        Team from = new Team();
        Team to = new Team();
        Hero first = new Hero().team(from);
        Hero second = new Hero().team(from);
        to.heroes(from.heroes());
        assertThat(from.heroes()).isEmpty();
        assertThat(to.heroes()).containsExactly(first, second);
        from.heroes().addAll(to.heroes());
        assertThat(to.heroes()).isEmpty();
        assertThat(from.heroes()).containsExactly(first, second);
    }

    @Test
    void aMemberThatStandsTwiceLeavesWithItsLastPlace() {
        Team team = new Team();
        Hero hero = new Hero();
        team.heroes(List.of(hero, hero));
        team.heroes().remove(0);
        assertThat(hero.team()).isSameAs(team);
        team.heroes().remove(0);
        assertThat(hero.team()).isNull();
    }

    @Test
    void movingAMemberThatStandsTwiceTakesBothPlaces() {
        Team team = new Team();
        Hero hero = new Hero();
        team.heroes(List.of(hero, hero));
        hero.team(new Team());
        assertThat(team.heroes()).isEmpty();
    }

    @Test
    @Case("B13")
    void replacingTheListOfAPersistentObjectLoadsTheOldOne() {
        Hero old = session.hero(1, 1L);
        Team team = session.team(1, old);
        Hero hero = new Hero();
        team.heroes(List.of(hero));
        assertThat(session.events()).contains("load Team.heroes");
        assertThat(old.team()).isNull();
        assertThat(EntityAccess.history(team, Team.heroes.attribute()).deleted())
                .containsExactly(old);
        assertThat(EntityAccess.history(team, Team.heroes.attribute()).added()).containsExactly(hero);
    }

    @Test
    @Case({"A08", "A09"})
    void theLoadedListChangesAtOnceAndTheForeignKeyDoesNot() {
        Hero hero = session.hero(1, 1L);
        Team team = session.team(1, hero, session.hero(2, 1L));
        assertThat(team.heroes()).hasSize(2);
        hero.team(null);
        assertThat(team.heroes()).hasSize(1);
        assertThat(hero.teamId()).isEqualTo(1L);
    }

    @Test
    @Case("A15")
    void clearingAListSetsEveryScalarToNullOnRecord() {
        Hero hero = session.hero(1, 1L);
        Team team = session.team(1, hero);
        team.heroes().clear();
        assertThat(EntityAccess.netChanges(hero)).isEqualTo(1L << Hero.team.attribute());
        assertThat(hero.team()).isNull();
    }

    @Test
    void removingFromAStaleListLeavesAHeroThatBelongsToAnotherTeam() {
        Hero hero = session.hero(1, 1L);
        Team team = session.team(1, hero);
        assertThat(team.heroes()).containsExactly(hero);
        Team other = session.team(2);
        hero.teamId(2L);
        team.heroes().remove(hero);
        assertThat(EntityAccess.isLoaded(hero, Hero.team.attribute())).isFalse();
        assertThat(hero.teamId()).isEqualTo(2L);
        assertThat(other.id()).isEqualTo(2L);
    }

    @Test
    void aListThatIsSetToNullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Team().heroes(null))
                .withMessageContaining("Team.heroes");
    }
}
