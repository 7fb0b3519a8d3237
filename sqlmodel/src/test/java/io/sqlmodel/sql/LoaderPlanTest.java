package io.sqlmodel.sql;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.sql.LoaderPlan.Branch;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoaderPlanTest {
    private static final LoaderOption<Team, Hero> HEROES = LoaderOption.of(Team.heroes, LoaderStrategy.SELECTIN);

    @Test
    void isATreeOfAllPaths() {
        LoaderPlan plan = LoaderPlan.of(List.of(HEROES.lazyload(Hero.team)));
        Branch heroes = branch(plan, Team.class, Team.heroes);
        assertThat(heroes.strategy()).isEqualTo(LoaderStrategy.SELECTIN);
        assertThat(branch(heroes.next(), Hero.class, Hero.team).strategy()).isEqualTo(LoaderStrategy.LAZY);
        assertThat(plan.branches(Hero.class)).isEmpty();
    }

    @Test
    void theLaterOptionWins() {
        LoaderPlan plan = LoaderPlan.of(List.of(HEROES, LoaderOption.of(Team.heroes, LoaderStrategy.RAISE)));
        assertThat(branch(plan, Team.class, Team.heroes).strategy()).isEqualTo(LoaderStrategy.RAISE);
    }

    @Test
    void defaultloadLeadsOnWithoutAnOverride() {
        LoaderOption<Team, Team> further =
                LoaderOption.of(Team.heroes, LoaderStrategy.DEFAULT).selectinload(Hero.team);
        Branch heroes = branch(LoaderPlan.of(List.of(HEROES, further)), Team.class, Team.heroes);
        assertThat(heroes.strategy()).isEqualTo(LoaderStrategy.SELECTIN);
        assertThat(branch(heroes.next(), Hero.class, Hero.team).strategy()).isEqualTo(LoaderStrategy.SELECTIN);
    }

    @Test
    void aloneBelongsToLazyload() {
        LoaderOption<Team, Hero> alone =
                LoaderOption.of(Team.heroes, LoaderStrategy.LAZY).alone();
        assertThat(branch(LoaderPlan.of(List.of(alone)), Team.class, Team.heroes)
                        .strategy())
                .isEqualTo(LoaderStrategy.LAZY_ALONE);
        assertThatThrownBy(HEROES::alone)
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1501")
                .hasMessageContaining("Team.heroes");
    }

    private static Branch branch(LoaderPlan plan, Class<?> type, Related<?, ?> relationship) {
        return requireNonNull(plan.branch(type, relationship.attribute()));
    }
}
