package io.sqlmodel.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The other side's edits of a collection that is not loaded wait for the load, as a net change. */
class PendingQueueTest {
    private final FakeSession session = new FakeSession();
    private final Hero stored = session.hero(1, 1L);
    private final Team team = session.team(1, stored);
    private final Team other = session.team(2);

    @BeforeEach
    void forget() {
        session.events();
    }

    private RelatedCollection heroes() {
        RelatedCollection heroes = EntityAccess.collection(team, Team.heroes.attribute());
        assertThat(heroes).isNotNull();
        return heroes;
    }

    @Test
    @Case("B10")
    void anEchoNeitherLoadsNorIsForgotten() {
        Hero hero = new Hero().team(team);
        assertThat(session.events()).containsExactly("changed Team(id=1)");
        assertThat(heroes().isLoaded()).isFalse();
        assertThat(heroes().added()).containsExactly(hero);
        assertThat(heroes().members()).containsExactly(hero);
        assertThat(team.heroes()).containsExactly(stored, hero);
        assertThat(heroes().added()).containsExactly(hero);
    }

    @Test
    @Case("B10")
    void addingAndRemovingCancelEachOther() {
        Hero hero = new Hero().team(team);
        hero.team(null);
        stored.team(other);
        stored.team(team);
        assertThat(heroes().hasChanges()).isFalse();
        assertThat(team.heroes()).containsExactly(stored);
    }

    @Test
    @Case("B10")
    void theFlushEmptiesTheQueue() {
        stored.team(other);
        assertThat(heroes().removed()).containsExactly(stored);
        session.flushed(team, other, stored);
        assertThat(heroes().hasChanges()).isFalse();
        assertThat(EntityAccess.dirty(team)).isZero();
    }

    /** DESIGN 4.1: Python would show it twice until it expires. */
    @Test
    @Case("B11")
    void aQueuedMemberThatIsInTheDatabaseAlreadyStandsOnce() {
        Hero hero = session.hero(7, 99L);
        hero.team(team);
        session.stored(team, "heroes", stored, hero);
        assertThat(team.heroes()).containsExactly(stored, hero);
        assertThat(heroes().hasChanges()).isFalse();
    }

    @Test
    @Case("B12")
    void theFirstLoadAppliesAnUnflushedRemovalAndTheNextDoesNot() {
        stored.team(null);
        assertThat(team.heroes()).isEmpty();
        EntityAccess.expire(team, 1L << Team.heroes.attribute());
        assertThat(team.heroes()).containsExactly(stored);
    }

    @Test
    @Case("F03")
    void aMemberThatTheFlushLeftForLaterStaysInTheQueue() {
        Hero hero = new Hero().team(team);
        assertThat(EntityAccess.clearChanges(team, false, hero::equals)).isFalse();
        assertThat(EntityAccess.dirty(team)).isNotZero();
        assertThat(team.heroes()).containsExactly(stored, hero);
    }

    @Test
    @Case("F03")
    void aMemberThatTheFlushLeftForLaterStaysNewInALoadedList() {
        assertThat(team.heroes()).hasSize(1);
        Hero hero = new Hero().team(team);
        assertThat(EntityAccess.clearChanges(team, false, hero::equals)).isFalse();
        assertThat(heroes().added()).containsExactly(hero);
        session.pending(hero);
        session.flushed(hero, team);
        assertThat(heroes().hasChanges()).isFalse();
    }
}
