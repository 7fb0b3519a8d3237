package io.sqlmodel.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known to have changed. */
@Case("H20")
class HistoryTest {
    private final FakeSession session = new FakeSession();

    private static History of(Entity entity, String attribute) {
        return EntityAccess.history(entity, FakeSession.attribute(entity, attribute));
    }

    @Test
    void aColumnThatWasSetHasItsNewAndItsOldValue() {
        Hero hero = session.hero(1, null).name("new");
        assertThat(of(hero, "name")).isEqualTo(new History(List.of("new"), List.of(), List.of("hero 1")));
    }

    @Test
    void aColumnThatWasSetBackIsUnchanged() {
        Hero hero = session.hero(1, null).name("new").name("hero 1");
        assertThat(of(hero, "name")).isEqualTo(new History(List.of(), List.of("hero 1"), List.of()));
        assertThat(EntityAccess.dirty(hero)).isNotZero();
        assertThat(EntityAccess.netChanges(hero)).isZero();
    }

    @Test
    void theOldValueOfAnExpiredColumnIsNotKnown() {
        Hero hero = session.hero(1, null);
        FakeSession.expire(hero);
        hero.name("hero 1");
        assertThat(of(hero, "name")).isEqualTo(new History(List.of("hero 1"), List.of(), List.of()));
        assertThat(EntityAccess.netChanges(hero)).isNotZero();
    }

    @Test
    void anUnloadedAttributeHasNone() {
        Hero hero = session.hero(1, 5L);
        FakeSession.expire(hero);
        assertThat(of(hero, "name").hasChanges()).isFalse();
        assertThat(of(hero, "name").unchanged()).isEmpty();
        assertThat(of(hero, "team").unchanged()).isEmpty();
    }

    @Test
    void aNewObjectsValuesAreAllNew() {
        Team team = new Team();
        Hero hero = new Hero().age(null).team(team);
        assertThat(of(hero, "age").added()).containsExactly((Object) null);
        assertThat(of(hero, "team").added()).containsExactly(team);
        assertThat(of(hero, "name").hasChanges()).isFalse();
        assertThat(of(team, "heroes").added()).containsExactly(hero);
    }

    @Test
    void aScalarHasItsOldObjectIfThatIsKnown() {
        Team old = session.team(1);
        Team team = session.team(2);
        Hero known = session.hero(1, 1L).team(team);
        Hero unknown = session.hero(2, 99L).team(team);
        assertThat(of(known, "team")).isEqualTo(new History(List.of(team), List.of(), List.of(old)));
        assertThat(of(unknown, "team")).isEqualTo(new History(List.of(team), List.of(), List.of()));
    }

    @Test
    void settingTheSameObjectAgainIsNoChange() {
        Team team = session.team(1);
        Hero hero = session.hero(1, 1L);
        assertThat(hero.team()).isSameAs(team);
        hero.team(team);
        assertThat(EntityAccess.dirty(hero)).isZero();
        hero.team(null).team(team);
        assertThat(of(hero, "team")).isEqualTo(new History(List.of(), List.of(team), List.of()));
        assertThat(EntityAccess.netChanges(hero)).isZero();
    }

    @Test
    void aListIsComparedByIdentity() {
        Hero kept = session.hero(1, 1L);
        Hero gone = session.hero(2, 1L);
        Team team = session.team(1, kept, gone);
        Hero added = new Hero();
        team.heroes().remove(gone);
        team.heroes().add(added);
        assertThat(of(team, "heroes")).isEqualTo(new History(List.of(added), List.of(kept), List.of(gone)));
    }

    @Test
    void aListWhoseMembersCameBackIsUnchanged() {
        Hero first = session.hero(1, 1L);
        Hero second = session.hero(2, 1L);
        Team team = session.team(1, first, second);
        team.heroes().clear();
        team.heroes().addAll(List.of(second, first));
        assertThat(of(team, "heroes").hasChanges()).isFalse();
        assertThat(EntityAccess.netChanges(team)).isZero();
        assertThat(EntityAccess.netChanges(first)).isZero();
    }

    @Test
    @Case("C08")
    void aMemberThatIsListedTwiceIsNewOnce() {
        Team team = session.team(1);
        Hero hero = new Hero();
        team.heroes().addAll(List.of(hero, hero));
        assertThat(of(team, "heroes").added()).containsExactly(hero);
    }

    @Test
    @Case("C08")
    void aCommittedMemberThatIsListedAgainIsNoChange() {
        Hero hero = session.hero(1, 1L);
        Team team = session.team(1, hero);
        team.heroes().add(hero);
        assertThat(team.heroes()).containsExactly(hero, hero);
        assertThat(of(team, "heroes").hasChanges()).isFalse();
    }

    @Test
    void anUnloadedListShowsWhatWaits() {
        Team team = session.team(1, session.hero(1, 1L));
        Hero hero = new Hero().team(team);
        assertThat(of(team, "heroes")).isEqualTo(new History(List.of(hero), List.of(), List.of()));
    }

    @Test
    @Case("H12")
    void anObjectThatIsTransientAgainIsAllNew() {
        Team team = session.pending(new Team().id(1L));
        Hero hero = session.pending(new Hero().id(1L).name("kept")).team(team);
        session.flushed(team, hero);
        hero.name("edited");
        EntityAccess.makeTransient(hero);
        EntityAccess.makeTransient(team);
        assertThat(of(hero, "name")).isEqualTo(new History(List.of("edited"), List.of(), List.of()));
        assertThat(of(hero, "team").added()).containsExactly(team);
        assertThat(of(team, "heroes").added()).containsExactly(hero);
    }

    @Test
    @Case({"E31", "B12"})
    void expiryForgetsChanges() {
        Hero hero = session.hero(1, null).name("new");
        FakeSession.expire(hero);
        assertThat(EntityAccess.dirty(hero)).isZero();
        assertThat(EntityAccess.isKnown(hero, Hero.name.attribute())).isTrue();
    }
}
