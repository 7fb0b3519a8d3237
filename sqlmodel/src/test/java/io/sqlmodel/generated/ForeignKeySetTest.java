package io.sqlmodel.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.Test;

/** What is written when a foreign key, its relationship, or both are set: the last assignment wins. */
class ForeignKeySetTest {
    private static final long TEAM = 1L << Hero.team.attribute();

    private final FakeSession session = new FakeSession();

    @Test
    @Case("B15")
    void readingAnUnsetRelationshipRecordsNothing() {
        Hero hero = new Hero();
        assertThat(hero.team()).isNull();
        assertThat(EntityAccess.dirty(hero)).isZero();
    }

    @Test
    @Case("B15")
    void readingAnUnsetRelationshipOfAPendingObjectRecordsNothing() {
        Hero hero = session.pending(new Hero().teamId(null));
        assertThat(hero.team()).isNull();
        assertThat(EntityAccess.dirty(hero) & TEAM).isZero();
    }

    @Test
    @Case("B15")
    void assigningNullIsOnRecord() {
        Hero hero = new Hero().teamId(5L).team(null);
        assertThat(EntityAccess.dirty(hero) & TEAM).isEqualTo(TEAM);
    }

    @Test
    @Case("B15")
    void assigningNullToAPersistentObjectIsOnRecord() {
        session.team(5);
        Hero hero = session.hero(1, 5L).team(null);
        assertThat(EntityAccess.netChanges(hero)).isEqualTo(TEAM);
    }

    @Test
    @Case("B16")
    void theObjectWinsWhenItIsAssignedLast() {
        Team team = new Team();
        Hero hero = new Hero().teamId(5L).team(team);
        assertThat(hero.team()).isSameAs(team);
        assertThat(EntityAccess.dirty(hero) & TEAM).isEqualTo(TEAM);
    }

    /** DESIGN 4.9, where Python keeps the object. */
    @Test
    @Case("B16")
    void theForeignKeyWinsWhenItIsSetLast() {
        Team old = session.team(1);
        Team team = session.team(2);
        Hero hero = session.hero(1, 1L);
        assertThat(hero.team()).isSameAs(old);
        hero.team(new Team()).teamId(2L);
        assertThat(EntityAccess.dirty(hero) & TEAM).isZero();
        assertThat(hero.team()).isSameAs(team);
    }

    @Test
    @Case("B16")
    void settingTheForeignKeyLeavesTheLoadedListsAsTheyWere() {
        Hero hero = session.hero(1, 1L);
        Team old = session.team(1, hero);
        Team team = session.team(2);
        assertThat(old.heroes()).hasSize(1);
        assertThat(team.heroes()).isEmpty();
        hero.teamId(2L);
        assertThat(old.heroes()).containsExactly(hero);
        assertThat(team.heroes()).isEmpty();
    }

    @Test
    @Case("B16")
    void assigningTheObjectOfAHandSetForeignKeyStillTellsTheOtherSide() {
        Hero hero = session.hero(1, 1L);
        Team old = session.team(1, hero);
        Team team = session.team(2);
        assertThat(old.heroes()).hasSize(1);
        assertThat(team.heroes()).isEmpty();
        hero.teamId(2L).team(team);
        assertThat(old.heroes()).isEmpty();
        assertThat(team.heroes()).containsExactly(hero);
    }

    @Test
    void aNewObjectThatGoesBackToItsTeamStandsInTheListOnce() {
        Team team = new Team();
        Hero hero = new Hero().team(team).teamId(5L).team(team);
        assertThat(team.heroes()).containsExactly(hero);
    }
}
