package io.sqlmodel.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list that its owner has given up keeps its contents and has no effect. */
class DeadCollectionTest {
    private final FakeSession session = new FakeSession();

    @Test
    @Case("B14")
    void aReplacedListKeepsItsContents() {
        Team team = new Team();
        Hero hero = new Hero().team(team);
        List<Hero> old = team.heroes();
        team.heroes(List.of());
        assertThat(old).containsExactly(hero);
    }

    @Test
    @Case("B14")
    void editingAReplacedListHasNoEffectOnItsFormerOwner() {
        Team team = new Team();
        List<Hero> old = team.heroes();
        team.heroes(List.of(new Hero()));
        Hero hero = new Hero();
        old.add(hero);
        assertThat(old).containsExactly(hero);
        assertThat(hero.team()).isNull();
        assertThat(team.heroes()).hasSize(1);
    }

    @Test
    @Case("B14")
    void editingAnExpiredListHasNoEffectOnItsFormerOwner() {
        Hero hero = session.hero(1, 1L);
        Team team = session.team(1, hero);
        List<Hero> old = team.heroes();
        FakeSession.expire(team);
        old.clear();
        assertThat(team.heroes()).containsExactly(hero).isNotSameAs(old);
        assertThat(EntityAccess.dirty(team)).isZero();
    }

    @Test
    void assigningAListToItsOwnOwnerChangesNothing() {
        Team team = new Team();
        Hero hero = new Hero().team(team);
        List<Hero> heroes = team.heroes();
        team.heroes(heroes);
        assertThat(team.heroes()).isSameAs(heroes).containsExactly(hero);
        assertThat(hero.team()).isSameAs(team);
    }
}
