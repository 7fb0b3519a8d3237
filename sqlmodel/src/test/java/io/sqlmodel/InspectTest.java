package io.sqlmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.generated.EntityState;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.Test;

/** Looking into objects without a session. */
@Case("H20")
class InspectTest {
    @Test
    void aNewObjectIsTransient() {
        assertThat(Inspect.state(new Hero())).isSameAs(EntityState.TRANSIENT);
    }

    @Test
    void anAttributeOfANewObjectIsLoadedOnceItWasSet() {
        Hero hero = new Hero().name("Iron Man");
        assertThat(Inspect.isLoaded(hero, Hero.name)).isTrue();
        assertThat(Inspect.isLoaded(hero, Hero.team)).isFalse();
    }

    @Test
    void theHistoryOfANewObjectIsWhatItHas() {
        Team team = new Team();
        Hero hero = new Hero().team(team);
        assertThat(Inspect.history(hero, Hero.team).added()).containsExactly(team);
        assertThat(Inspect.history(team, Team.heroes).added()).containsExactly(hero);
        assertThat(Inspect.history(hero, Hero.name).hasChanges()).isFalse();
    }
}
