package io.sqlmodel.load;

import static io.sqlmodel.SqlModel.count;
import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.lazyload;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.Row2;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Relationships that come in the rows of the query itself. */
class JoinedTest {
    @RegisterExtension
    private final TestEngine database = HeroDatabase.open();

    private final Session session = database.session();

    @Test
    @Case("E16")
    void collectionsComeInOneStatement() {
        List<Team> teams = session.exec(select(Team.class).options(joinedload(Team.heroes)))
                .all();

        assertThat(database.sql())
                .containsExactly("SELECT team.id, team.name, hero_1.id, hero_1.name, hero_1.age FROM team"
                        + " LEFT JOIN hero AS hero_1 ON hero_1.team_id = team.id");
        assertThat(teams).extracting(team -> team.heroes().size()).containsExactly(5, 1, 2, 0);
        assertThat(teams.get(0).heroes().get(1).team()).isSameAs(teams.get(0));
        assertThat(database.sql()).isEmpty();
    }

    @Test
    @Case("E16")
    void conditionsAndOrderDoNotSeeTheJoinedTable() {
        List<Team> teams = session.exec(select(Team.class)
                        .join(Team.heroes)
                        .where(Hero.name.eq("Rusty-Man"))
                        .orderBy(Hero.name)
                        .options(joinedload(Team.heroes)))
                .all();

        assertThat(database.sql())
                .containsExactly("SELECT team.id, team.name, hero_1.id, hero_1.name, hero_1.age FROM team"
                        + " JOIN hero ON team.id = hero.team_id"
                        + " LEFT JOIN hero AS hero_1 ON hero_1.team_id = team.id"
                        + " WHERE hero.name = ? ORDER BY hero.name");
        assertThat(teams).hasSize(1);
        assertThat(teams.get(0).heroes()).hasSize(5);
    }

    @Test
    @Case("E19")
    void manyToOneIsJoinedWithoutASubquery() {
        List<Hero> heroes = session.exec(
                        select(Hero.class).orderBy(Hero.id).limit(9).options(joinedload(Hero.team)))
                .all();

        assertThat(database.sql())
                .containsExactly("SELECT hero.id, hero.name, hero.age, hero.team_id, team_1.id, team_1.name FROM hero"
                        + " LEFT JOIN team AS team_1 ON team_1.id = hero.team_id ORDER BY hero.id LIMIT ?");
        assertThat(heroes.get(8).team()).isNull();
        assertThat(heroes.get(1).team()).isSameAs(heroes.get(2).team());
        assertThat(database.sql()).isEmpty();
    }

    @Test
    @Case("E19")
    void limitCountsParentsAndTheirOrderStays() {
        List<Team> teams = session.exec(select(Team.class)
                        .orderBy(Team.name.desc())
                        .limit(2)
                        .offset(1)
                        .options(joinedload(Team.heroes)))
                .all();

        assertThat(database.sql())
                .containsExactly("SELECT parents.c1, parents.c2, hero_1.id, hero_1.name, hero_1.age FROM"
                        + " (SELECT team.id AS c1, team.name AS c2 FROM team ORDER BY team.name DESC LIMIT ? OFFSET ?)"
                        + " AS parents LEFT JOIN hero AS hero_1 ON hero_1.team_id = parents.c1"
                        + " ORDER BY parents.c2 DESC");
        assertThat(teams).extracting(Team::name).containsExactly("Wakaland", "Preventers");
        assertThat(teams).extracting(team -> team.heroes().size()).containsExactly(2, 5);
    }

    @Test
    @Case("E19")
    void distinctIsWrapped() {
        List<Team> teams = session.exec(select(Team.class)
                        .distinct()
                        .join(Team.heroes)
                        .orderBy(Team.name)
                        .options(joinedload(Team.heroes)))
                .all();

        assertThat(database.sql()).singleElement().asString().contains(" FROM (SELECT DISTINCT ");
        assertThat(teams).extracting(team -> team.heroes().size()).containsExactly(5, 2, 1);
    }

    @Test
    @Case("E19")
    void groupsAreWrapped() {
        List<Team> teams = session.exec(select(Team.class)
                        .join(Team.heroes)
                        .groupBy(Team.id, Team.name)
                        .having(count().gt(1L))
                        .orderBy(count())
                        .options(joinedload(Team.heroes)))
                .all();

        assertThat(database.sql()).singleElement().asString().contains(" GROUP BY team.id, team.name HAVING ");
        assertThat(teams).extracting(team -> team.heroes().size()).containsExactly(2, 5);
    }

    @Test
    void distinctQueryWithAnOrderThatItDoesNotReturnIsNotWrapped() {
        session.exec(select(Team.class)
                        .distinct()
                        .join(Team.heroes)
                        .orderBy(Hero.name)
                        .options(joinedload(Team.heroes)))
                .all();

        assertThat(database.sql()).hasSize(2);
    }

    @Test
    @Case("E17")
    void pairsAreDeduplicatedAsPairs() {
        List<Row2<Hero, Team>> rows = session.exec(
                        select(Hero.class, Team.class).join(Hero.team).options(joinedload(Team.heroes)))
                .all();

        assertThat(database.sql()).hasSize(1);
        assertThat(rows).hasSize(8);
        assertThat(rows).allSatisfy(row -> assertThat(row.second().heroes()).contains(row.first()));
        assertThat(rows.get(1).second().heroes()).hasSize(5);
    }

    @Test
    void queryThatReturnsValuesKeepsItsRowsAndLoadsCollectionsBySelectin() {
        List<Row2<Team, String>> rows = session.exec(
                        select(Team.class, Hero.name).join(Team.heroes).options(joinedload(Team.heroes)))
                .all();

        assertThat(rows).hasSize(8);
        assertThat(database.sql()).hasSize(2).noneMatch(sql -> sql.contains("hero_1"));
    }

    @Test
    void pathsNest() {
        List<Hero> heroes = session.exec(select(Hero.class)
                        .orderBy(Hero.id)
                        .options(joinedload(Hero.team).joinedload(Team.heroes)))
                .all();

        assertThat(database.sql())
                .containsExactly("SELECT hero.id, hero.name, hero.age, hero.team_id, team_1.id, team_1.name,"
                        + " hero_1.id, hero_1.name, hero_1.age FROM hero"
                        + " LEFT JOIN team AS team_1 ON team_1.id = hero.team_id"
                        + " LEFT JOIN hero AS hero_1 ON hero_1.team_id = team_1.id ORDER BY hero.id");
        assertThat(heroes).hasSize(9);
        assertThat(heroes.get(0).team().heroes()).containsExactly(heroes.get(0));
        assertThat(heroes.get(1).team().heroes()).hasSize(5).doesNotHaveDuplicates();
        assertThat(database.sql()).isEmpty();
    }

    @Test
    void wayBackIsNotJoined() {
        List<Team> teams = session.exec(select(Team.class)
                        .options(selectinload(Team.heroes).joinedload(Hero.team).joinedload(Team.heroes)))
                .all();

        assertThat(database.sql()).hasSize(2).noneMatch(sql -> sql.contains("JOIN"));
        assertThat(teams.get(0).heroes()).hasSize(5);
        assertThat(database.sql()).isEmpty();
    }

    @Test
    void lazyLoadJoinsWhatItsPathSays() {
        Hero hero = session.exec(select(Hero.class)
                        .where(Hero.id.eq(2L))
                        .options(lazyload(Hero.team).joinedload(Team.heroes)))
                .one();
        database.sql();

        assertThat(hero.team().heroes()).hasSize(5);
        assertThat(database.sql())
                .containsExactly("SELECT team.id, team.name, hero_1.id, hero_1.name, hero_1.age"
                        + " FROM team LEFT JOIN hero AS hero_1 ON hero_1.team_id = team.id WHERE team.id = ?");
    }

    @Test
    @Case("E30")
    void whatIsLoadedIsKeptAndWhatLacksIsFilled() {
        Team preventers = session.get(Team.class, 1L);
        Hero rustyMan = session.get(Hero.class, 2L);
        rustyMan.name("Rusty");
        Hero added = new Hero().name("New");
        Team wakaland = session.get(Team.class, 3L);
        assertThat(wakaland.heroes()).hasSize(2);
        session.noAutoflush(() -> {
            wakaland.heroes().remove(0);
            preventers.heroes().add(added);
            session.exec(select(Team.class).options(joinedload(Team.heroes))).all();
            database.sql();

            assertThat(rustyMan.name()).isEqualTo("Rusty");
            assertThat(preventers.heroes()).hasSize(6).contains(rustyMan, added);
            assertThat(wakaland.heroes()).hasSize(1);
            assertThat(database.sql()).isEmpty();
        });
    }

    @Test
    void foreignKeyThatWasSetAndNotFlushedIsNotContradicted() {
        Hero deadpond = session.get(Hero.class, 1L);
        session.noAutoflush(() -> {
            deadpond.teamId(1L);
            session.exec(select(Hero.class).options(joinedload(Hero.team))).all();
            assertThat(deadpond.team().name()).isEqualTo("Preventers");
        });
    }
}
