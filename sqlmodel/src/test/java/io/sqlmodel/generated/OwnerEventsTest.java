package io.sqlmodel.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a session hears of edits. */
class OwnerEventsTest {
    private final FakeSession session = new FakeSession();

    @Test
    @Case("F02")
    void addingToTheListOfASessionsObjectAttaches() {
        Team team = session.pending(new Team());
        team.heroes().add(new Hero().id(1L));
        assertThat(session.events()).containsExactly("attached Team.heroes Hero(id=1)");
    }

    @Test
    @Case("F02")
    void assigningTheScalarOfASessionsObjectAttaches() {
        Hero hero = session.pending(new Hero());
        hero.team(new Team().id(1L));
        assertThat(session.events()).containsExactly("attached Hero.team Team(id=1)");
    }

    @Test
    @Case("F02")
    void replacingAListAttachesTheNewMembers() {
        Team team = session.pending(new Team());
        Hero kept = new Hero().id(1L);
        team.heroes().add(kept);
        session.events();
        team.heroes(List.of(kept, new Hero().id(2L)));
        assertThat(session.events()).containsExactly("attached Team.heroes Hero(id=2)");
    }

    @Test
    @Case("F03")
    void theEchoDoesNotAttach() {
        Team team = session.pending(new Team());
        Hero hero = new Hero().team(team);
        assertThat(team.heroes()).containsExactly(hero);
        assertThat(session.events()).isEmpty();
    }

    @Test
    @Case("F09")
    void theSessionHearsOfAMemberThatLeaves() {
        Team team = session.pending(new Team());
        Hero hero = new Hero().id(1L);
        team.heroes().add(hero);
        session.events();
        team.heroes().remove(hero);
        assertThat(session.events()).containsExactly("removed Team.heroes Hero(id=1)");
    }

    @Test
    @Case("F09")
    void theSessionHearsOfAMemberThatLeavesByTheEcho() {
        Team team = session.pending(new Team());
        Hero hero = new Hero().id(1L).team(team);
        hero.team(null);
        assertThat(session.events()).containsExactly("removed Team.heroes Hero(id=1)");
    }

    @Test
    @Case("F09")
    void theSessionHearsOfAMemberThatMovesToAnotherParent() {
        Team from = session.pending(new Team().id(1L));
        Hero hero = new Hero().id(1L).team(from);
        Team to = new Team();
        to.heroes().add(hero);
        assertThat(session.events()).containsExactly("removed Team.heroes Hero(id=1)");
    }

    @Test
    void aPersistentObjectTellsOfItsFirstChangeOnly() {
        Hero hero = session.hero(1, null);
        session.events();
        hero.name("new").age(3).name("newer");
        assertThat(session.events()).containsExactly("changed Hero(id=1)");
        session.flushed(hero);
        hero.age(4);
        assertThat(session.events()).containsExactly("changed Hero(id=1)");
    }

    @Test
    void aNewObjectTellsOfNoChange() {
        session.pending(new Hero()).name("new").age(3);
        assertThat(session.events()).isEmpty();
    }

    @Test
    void everyEditAsksTheSessionFirst() {
        Hero hero = session.hero(1, 1L);
        Team team = session.team(1, hero);
        assertThat(team.heroes()).hasSize(1);
        hero.name("changed");
        session.refuseEdits();
        assertThatThrownBy(() -> hero.name("again")).hasMessage("refused");
        assertThatThrownBy(() -> hero.team(null)).hasMessage("refused");
        assertThatThrownBy(() -> team.heroes().clear()).hasMessage("refused");
        assertThatThrownBy(() -> team.heroes(List.of())).hasMessage("refused");
        assertThat(team.heroes()).containsExactly(hero);
    }

    @Test
    @Case("J10")
    void anObjectOfAnotherSessionIsRefusedBeforeAnythingChanges() {
        Hero hero = new FakeSession().hero(1, null);
        Team team = session.team(1);
        List<Hero> heroes = team.heroes();
        assertThatThrownBy(() -> heroes.add(hero))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("Hero(id=1) is in another session");
        assertThat(heroes).isEmpty();
    }

    @Test
    @Case("J11")
    void nullAmongTheMembersIsToleratedInMemory() {
        Team team = session.pending(new Team());
        team.heroes().add(null);
        assertThat(team.heroes()).containsExactly((Hero) null);
        RelatedCollection heroes = EntityAccess.collection(team, Team.heroes.attribute());
        assertThat(heroes).isNotNull();
        assertThat(heroes.added()).containsExactly((Entity) null);
        team.heroes().remove(null);
        assertThat(team.heroes()).isEmpty();
    }

    @Test
    @Case("J11")
    @SuppressWarnings({"unchecked", "rawtypes"})
    void aMemberOfTheWrongClassIsRefused() {
        List heroes = new Team().heroes();
        assertThatThrownBy(() -> heroes.add(new Team()))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("Team.heroes leads to Hero");
        assertThatThrownBy(() -> heroes.addAll(List.of("text"))).isInstanceOf(InvalidStateException.class);
        assertThat(heroes).isEmpty();
    }
}
