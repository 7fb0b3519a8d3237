package io.sqlmodel.load;

import static io.sqlmodel.SqlModel.containsEager;
import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.sql.Select;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Relationships that are read from the query's own join. */
class ContainsEagerTest {
    @RegisterExtension
    private final TestEngine database = HeroDatabase.open();

    private final Session session = database.session();

    @Test
    @Case("E27")
    void ownJoinIsReadWithoutAnother() {
        List<Hero> heroes = session.exec(select(Hero.class)
                        .join(Hero.team)
                        .where(Team.name.eq("Wakaland"))
                        .options(containsEager(Hero.team)))
                .all();

        assertThat(database.sql())
                .containsExactly("SELECT hero.id, hero.name, hero.age, hero.team_id, team.id, team.name FROM hero"
                        + " JOIN team ON hero.team_id = team.id WHERE team.name = ?");
        assertThat(heroes).hasSize(2).allMatch(hero -> hero.team().name().equals("Wakaland"));
        assertThat(database.sql()).isEmpty();
    }

    @Test
    @Case("E27")
    void collectionHasWhatTheQueryLeaves() {
        List<Team> teams = session.exec(select(Team.class)
                        .join(Team.heroes)
                        .where(Hero.age.gt(40))
                        .orderBy(Hero.name)
                        .options(containsEager(Team.heroes)))
                .all();

        assertThat(database.sql()).hasSize(1);
        assertThat(teams).hasSize(1);
        assertThat(teams.get(0).heroes()).extracting(Hero::name).containsExactly("Captain North America", "Rusty-Man");
        assertThat(teams.get(0).heroes().get(0).team()).isSameAs(teams.get(0));
        assertThat(database.sql()).isEmpty();
    }

    @Test
    @Case("E27")
    void leftJoinKeepsParentsWithoutChildren() {
        List<Team> teams = session.exec(select(Team.class)
                        .leftJoin(Team.heroes)
                        .orderBy(Team.id)
                        .options(containsEager(Team.heroes)))
                .all();

        assertThat(teams).extracting(team -> team.heroes().size()).containsExactly(5, 1, 2, 0);
        assertThat(database.sql()).hasSize(1);
    }

    @Test
    @Case("E27")
    void aliasIsNamed() {
        Hero.Columns members = Hero.as("members");
        List<Team> teams = session.exec(select(Team.class)
                        .join(Team.heroes, members)
                        .where(members.id.le(2L))
                        .orderBy(Team.id)
                        .options(containsEager(Team.heroes, members)))
                .all();

        assertThat(teams).extracting(team -> team.heroes().size()).containsExactly(1, 1);
        assertThat(database.sql()).hasSize(1);
    }

    @Test
    @Case("E27")
    void pathLeadsOn() {
        Hero.Columns mates = Hero.as("mates");
        List<Hero> heroes = session.exec(select(Hero.class)
                        .join(Hero.team)
                        .join(Team.heroes, mates)
                        .where(Hero.id.eq(2L))
                        .options(containsEager(Hero.team).containsEager(Team.heroes, mates)))
                .all();

        assertThat(heroes).hasSize(1);
        assertThat(heroes.get(0).team().heroes()).hasSize(5);
        assertThat(database.sql()).hasSize(1);
    }

    @Test
    @Case("E27")
    void loadedCollectionIsNotOverwrittenAndTheOptionNotRemembered() {
        Select<Team> query =
                select(Team.class).join(Team.heroes).where(Hero.id.eq(2L)).options(containsEager(Team.heroes));
        Team preventers = session.get(Team.class, 1L);
        assertThat(preventers.heroes()).hasSize(5);
        session.exec(query).all();
        assertThat(preventers.heroes()).hasSize(5);

        session.expire(preventers);
        session.exec(query).all();
        assertThat(preventers.heroes()).hasSize(1);
        session.expire(preventers);
        assertThat(preventers.heroes()).hasSize(5);
    }

    @Test
    @Case("E27")
    void joinThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> session.exec(select(Hero.class).options(containsEager(Hero.team))))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("SM-1530: containsEager(Hero.team) reads Team from the query's own join");
        assertThatThrownBy(() -> session.exec(
                        select(Hero.class).options(joinedload(Hero.team).containsEager(Team.heroes))))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("SM-1530: ");
        assertThat(database.sql()).isEmpty();
    }
}
