package io.sqlmodel.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.error.DetachedInstanceException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading what is not loaded: on new objects, on pending ones and on detached ones. */
class UnloadedReadTest {
    private final FakeSession session = new FakeSession();

    @Test
    @Case("E05")
    void anUnsetCollectionReadsAsEmptyAndNothingIsStored() {
        Team team = session.pending(new Team());
        assertThat(team.heroes()).isEmpty();
        assertThat(EntityAccess.dirty(team)).isZero();
        assertThat(session.events()).isEmpty();
    }

    @Test
    @Case({"E05", "I05"})
    void aCollectionThatWasNeverTouchedIsUnloadedAfterTheFlush() {
        Team team = session.pending(new Team().id(1L));
        List<Hero> heroes = team.heroes();
        session.flushed(team);
        Hero hero = session.hero(1, 1L);
        session.stored(team, "heroes", hero);
        assertThat(heroes).containsExactly(hero);
        assertThat(team.heroes()).isSameAs(heroes);
        assertThat(session.events()).containsExactly("load Team.heroes");
    }

    @Test
    @Case("E05")
    void aCollectionThatWasEditedIsLoadedAfterTheFlush() {
        Team team = session.pending(new Team().id(1L));
        Hero hero = session.pending(new Hero().id(1L)).team(team);
        session.flushed(team, hero);
        session.events();
        assertThat(team.heroes()).containsExactly(hero);
        assertThat(session.events()).isEmpty();
    }

    @Test
    void aPendingObjectResolvesAHandSetForeignKey() {
        Team team = session.team(1);
        Hero hero = session.pending(new Hero().teamId(1L));
        assertThat(hero.team()).isSameAs(team);
    }

    @Test
    @Case({"J08", "A25"})
    void aDetachedObjectKeepsWhatWasEverKnown() {
        Hero hero = session.hero(1, 1L);
        Team team = session.team(1, hero);
        assertThat(team.heroes()).hasSize(1);
        assertThat(hero.team()).isSameAs(team);
        FakeSession.expire(team);
        FakeSession.expire(hero);
        session.close(team, hero);
        assertThat(team.id()).isEqualTo(1L);
        assertThat(team.heroes()).containsExactly(hero);
        assertThat(hero.team()).isSameAs(team);
    }

    @Test
    @Case("J08")
    void aNeverLoadedCollectionOfADetachedObjectIsAnErrorThatNamesTheOption() {
        Team team = session.team(1);
        session.close(team);
        assertThatThrownBy(team::heroes)
                .isInstanceOf(DetachedInstanceException.class)
                .hasMessageContaining("Team.heroes")
                .hasMessageContaining("Team(id=1)")
                .hasMessageContaining("selectinload(Team.heroes)");
    }

    @Test
    @Case("J08")
    void aNeverLoadedColumnOfADetachedObjectIsAnErrorThatNamesTheOption() {
        Hero hero = new Hero().id(3L);
        EntityAccess.own(hero, null, EntityState.DETACHED);
        assertThatThrownBy(hero::name)
                .isInstanceOf(DetachedInstanceException.class)
                .hasMessageContaining("session.refresh(hero, Hero.name)");
    }

    @Test
    @Case("E03")
    void aNullForeignKeyLeadsNowhereEvenOnADetachedObject() {
        Hero hero = session.hero(1, null);
        session.close(hero);
        assertThat(hero.team()).isNull();
    }

    @Test
    void editingTheStaleListOfADetachedObjectIsKept() {
        Hero hero = session.hero(1, 1L);
        Team team = session.team(1, hero);
        assertThat(team.heroes()).hasSize(1);
        FakeSession.expire(team);
        session.close(team, hero);
        Hero added = new Hero();
        team.heroes().add(added);
        assertThat(team.heroes()).containsExactly(hero, added);
        assertThat(EntityAccess.history(team, Team.heroes.attribute()).added()).containsExactly(added);
    }
}
