package io.sqlmodel.load;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Row2;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Relationships that come with the query by one more statement. */
class SelectinTest {
    @RegisterExtension
    private final TestEngine database = HeroDatabase.open();

    private final Session session = database.session();

    @Test
    @Case("E08")
    void collectionsOfAllParentsComeWithOneMoreStatement() {
        List<Team> teams = session.exec(select(Team.class).options(selectinload(Team.heroes)))
                .all();

        assertThat(database.sql()).hasSize(2);
        assertThat(teams).extracting(team -> team.heroes().size()).containsExactly(5, 1, 2, 0);
        assertThat(database.sql()).isEmpty();
    }

    @Test
    @Case("E08")
    void onlyTheChildTableIsAsked() {
        session.exec(select(Team.class).options(selectinload(Team.heroes))).all();

        assertThat(database.sql().get(1))
                .startsWith("SELECT id, name, age, team_id FROM hero WHERE team_id ")
                .doesNotContain("JOIN");
    }

    @Test
    @Case("E09")
    void parentsAreTakenFiveHundredAtATime() {
        List<Team> many = new ArrayList<>();
        for (int i = 0; i < 501 - 4; i++) {
            many.add(new Team().name("Team " + i));
        }
        database.save(many.toArray());

        session.exec(select(Team.class).options(selectinload(Team.heroes))).all();

        assertThat(database.sql()).hasSize(3);
    }

    @Test
    @Case("E10")
    void manyToOneIsReadByItsDistinctKeysWithoutAJoin() {
        List<Hero> heroes = session.exec(select(Hero.class).options(selectinload(Hero.team)))
                .all();

        List<String> statements = database.sql();
        assertThat(statements).hasSize(2);
        assertThat(statements.get(1))
                .startsWith("SELECT id, name FROM team WHERE id ")
                .doesNotContain("JOIN");
        assertThat(heroes.get(8).team()).isNull();
        assertThat(heroes.get(1).team()).isSameAs(heroes.get(2).team());
        assertThat(database.sql()).isEmpty();
    }

    @Test
    void manyToOneTargetsThatTheSessionHoldsAreNotReadAgain() {
        List<Team> teams = session.exec(select(Team.class)).all();
        database.sql();

        List<Hero> heroes = session.exec(select(Hero.class).options(selectinload(Hero.team)))
                .all();

        assertThat(database.sql()).hasSize(1);
        assertThat(heroes.get(1).team()).isSameAs(teams.get(0));
    }

    @Test
    void optionsNest() {
        List<Hero> heroes = session.exec(
                        select(Hero.class).options(selectinload(Hero.team).selectinload(Team.heroes)))
                .all();

        assertThat(database.sql()).hasSize(3);
        assertThat(heroes.get(0).team().heroes()).containsExactly(heroes.get(0));
        assertThat(database.sql()).isEmpty();
    }

    @Test
    @Case("E30")
    void objectsThatWereThereBeforeGetWhatTheyLack() {
        Team zForce = session.get(Team.class, 2L);
        database.sql();

        session.exec(select(Hero.class).options(selectinload(Hero.team).selectinload(Team.heroes)))
                .all();

        database.sql();
        assertThat(zForce.heroes()).hasSize(1);
        assertThat(database.sql()).isEmpty();
    }

    @Test
    void pairsLoadTheRelationshipsOfBoth() {
        List<Row2<Hero, Team>> rows = session.exec(select(Hero.class, Team.class)
                        .join(Hero.team)
                        .options(selectinload(Hero.team), selectinload(Team.heroes)))
                .all();

        assertThat(rows).hasSize(8);
        assertThat(database.sql()).hasSize(2);
    }

    @Test
    void whatMapReadsIsLoaded() {
        List<Integer> sizes = session.exec(select(Team.class)
                        .options(selectinload(Team.heroes))
                        .map(team -> team.heroes().size()))
                .all();

        assertThat(sizes).containsExactly(5, 1, 2, 0);
        assertThat(database.sql()).hasSize(2);
    }

    @Test
    void anOptionThatAppliesToNothingIsRefused() {
        assertThatThrownBy(() -> session.exec(select(Hero.class).options(selectinload(Team.heroes))))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith(
                        "SM-1592: An option of the query is for Team.heroes, and the query returns [Hero]");
    }
}
