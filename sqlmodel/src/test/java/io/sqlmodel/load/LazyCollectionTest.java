package io.sqlmodel.load;

import static io.sqlmodel.SqlModel.lazyload;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading the many side of a relationship that is not loaded. */
class LazyCollectionTest {
    private final HeroDatabase database = new HeroDatabase();
    private final Session session = database.session();

    @AfterEach
    void close() {
        session.close();
        database.close();
    }

    @Test
    @Case({"A06", "E01"})
    void oneSelectByTheForeignKeyThenNone() {
        Team preventers = session.get(Team.class, 1L);
        database.statements();

        assertThat(preventers.heroes()).extracting(Hero::id).containsExactly(2L, 3L, 6L, 7L, 8L);
        assertThat(database.statements()).containsExactly("SELECT id, name, age, team_id FROM hero WHERE team_id = ?");
        assertThat(preventers.heroes()).hasSize(5);
        assertThat(database.statements()).isEmpty();
    }

    @Test
    @Case("E07")
    void theWayBackIsLoadedToo() {
        Team preventers = session.get(Team.class, 1L);
        preventers.heroes().size();
        database.statements();

        assertThat(preventers.heroes())
                .allSatisfy(hero -> assertThat(hero.team()).isSameAs(preventers));
        assertThat(database.statements()).isEmpty();
    }

    @Test
    void oneReadServesAllObjectsOfTheResult() {
        List<Team> teams = session.exec(select(Team.class)).all();
        database.statements();

        assertThat(teams).extracting(team -> team.heroes().size()).containsExactly(5, 1, 2, 0);
        assertThat(database.statements()).hasSize(1);
    }

    @Test
    void fiveHundredKeysGoIntoOneSelect() {
        List<Team> many = new ArrayList<>();
        for (int i = 0; i < 1_001 - 4; i++) {
            many.add(new Team().name("Team " + i));
        }
        database.save(many.toArray());
        List<Team> teams = session.exec(select(Team.class)).all();
        database.statements();

        teams.forEach(team -> team.heroes().size());

        assertThat(teams).hasSize(1_001);
        assertThat(database.statements()).hasSize(3);
    }

    @Test
    void aloneLoadsOneByOne() {
        List<Team> teams = session.exec(
                        select(Team.class).options(lazyload(Team.heroes).alone()))
                .all();
        database.statements();

        teams.forEach(team -> team.heroes().size());

        assertThat(database.statements()).hasSize(4);
    }

    @Test
    void collectionIsReadWithoutTheExpiredColumnsOfItsOwner() {
        Team preventers = session.get(Team.class, 1L);
        session.commit();
        database.statements();

        assertThat(preventers.heroes()).hasSize(5);
        assertThat(database.statements()).hasSize(1);
    }

    @Test
    @Case("E06")
    void readingFlushesFirst() {
        Team nobodies = session.get(Team.class, 4L);
        Hero loner = HeroDatabase.hero(session, "Loner");
        loner.teamId(4L);
        database.statements();

        assertThat(nobodies.heroes()).containsExactly(loner);
        assertThat(database.statements())
                .containsExactly(
                        "UPDATE hero SET team_id = ? WHERE id = ?",
                        "SELECT id, name, age, team_id FROM hero WHERE team_id = ?");
    }

    @Test
    @Case("E06")
    void nothingIsFlushedWhileAutoflushIsOff() {
        try (Session quiet = Session.builder(database.engine()).autoflush(false).open()) {
            Team nobodies = quiet.get(Team.class, 4L);
            HeroDatabase.hero(quiet, "Loner").teamId(4L);
            database.statements();

            assertThat(nobodies.heroes()).isEmpty();
            assertThat(database.statements()).hasSize(1);
        }
    }

    @Test
    @Case("E05")
    void collectionOfAPendingObjectIsEmptyWithoutSqlAndUnloadedAfterTheFlush() {
        Team rookies = new Team().name("Rookies");
        session.add(rookies);

        assertThat(rookies.heroes()).isEmpty();
        assertThat(database.statements()).isEmpty();

        session.flush();
        database.statements();
        assertThat(rookies.heroes()).isEmpty();
        assertThat(database.statements()).hasSize(1);
    }

    @Test
    @Case("E28")
    void optionsBelowALazyPathApplyWhenItIsLoaded() {
        List<Hero> heroes = session.exec(select(Hero.class)
                        .where(Hero.name.eq("Deadpond"))
                        .options(lazyload(Hero.team).selectinload(Team.heroes)))
                .all();
        database.statements();

        Team zForce = heroes.get(0).team();
        assertThat(database.statements()).hasSize(2);
        assertThat(zForce.heroes()).containsExactly(heroes.get(0));
        assertThat(database.statements()).isEmpty();
    }

    @Test
    @Case("E28")
    void optionsStayWithTheObjectAcrossExpiry() {
        Hero deadpond = session.exec(select(Hero.class)
                        .where(Hero.name.eq("Deadpond"))
                        .options(lazyload(Hero.team).selectinload(Team.heroes)))
                .one();
        deadpond.team();
        session.commit();
        database.statements();

        assertThat(deadpond.team().heroes()).containsExactly(deadpond);
        session.exec(select(Team.class).options(selectinload(Team.heroes))).all();
        assertThat(deadpond.team()).isNotNull();
    }
}
