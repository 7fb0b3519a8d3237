package io.sqlmodel.load;

import static io.sqlmodel.SqlModel.lazyload;
import static io.sqlmodel.SqlModel.raiseload;
import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.DetachedInstanceException;
import io.sqlmodel.error.RaiseLoadException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading the many side of a relationship that is not loaded. */
class LazyCollectionTest {
    @RegisterExtension
    private final TestEngine database = HeroDatabase.open();

    private final Session session = database.session();

    @Test
    @Case({"A06", "E01"})
    void oneSelectByTheForeignKeyThenNone() {
        Team preventers = session.get(Team.class, 1L);
        database.sql();

        assertThat(preventers.heroes()).extracting(Hero::id).containsExactly(2L, 3L, 6L, 7L, 8L);
        assertThat(database.sql()).containsExactly("SELECT id, name, age, team_id FROM hero WHERE team_id = ?");
        assertThat(preventers.heroes()).hasSize(5);
        assertThat(database.sql()).isEmpty();
    }

    @Test
    @Case("E07")
    void theWayBackIsLoadedToo() {
        Team preventers = session.get(Team.class, 1L);
        preventers.heroes().size();
        database.sql();

        assertThat(preventers.heroes())
                .allSatisfy(hero -> assertThat(hero.team()).isSameAs(preventers));
        assertThat(database.sql()).isEmpty();
    }

    @Test
    void oneReadServesAllObjectsOfTheResult() {
        List<Team> teams = session.exec(select(Team.class)).all();
        database.sql();

        assertThat(teams).extracting(team -> team.heroes().size()).containsExactly(5, 1, 2, 0);
        assertThat(database.sql()).hasSize(1);
    }

    @Test
    void fiveHundredKeysGoIntoOneSelect() {
        List<Team> many = new ArrayList<>();
        for (int i = 0; i < 1_001 - 4; i++) {
            many.add(new Team().name("Team " + i));
        }
        database.save(many.toArray());
        List<Team> teams = session.exec(select(Team.class)).all();
        database.sql();

        teams.forEach(team -> team.heroes().size());

        assertThat(teams).hasSize(1_001);
        assertThat(database.sql()).hasSize(3);
    }

    @Test
    void aloneLoadsOneByOne() {
        List<Team> teams = session.exec(
                        select(Team.class).options(lazyload(Team.heroes).alone()))
                .all();
        database.sql();

        teams.forEach(team -> team.heroes().size());

        assertThat(database.sql()).hasSize(4);
    }

    @Test
    void collectionIsReadWithoutTheExpiredColumnsOfItsOwner() {
        Team preventers = session.get(Team.class, 1L);
        session.commit();
        database.sql();

        assertThat(preventers.heroes()).hasSize(5);
        assertThat(database.sql()).hasSize(1);
    }

    @Test
    @Case("E06")
    void readingFlushesFirst() {
        Team nobodies = session.get(Team.class, 4L);
        Hero loner = HeroDatabase.hero(session, "Loner");
        loner.teamId(4L);
        database.sql();

        assertThat(nobodies.heroes()).containsExactly(loner);
        assertThat(database.sql())
                .containsExactly(
                        "UPDATE hero SET team_id = ? WHERE id = ?",
                        "SELECT id, name, age, team_id FROM hero WHERE team_id = ?");
    }

    @Test
    @Case("E06")
    void nothingIsFlushedWhileAutoflushIsOff() {
        try (Session quiet = database.session(builder -> builder.autoflush(false))) {
            Team nobodies = quiet.get(Team.class, 4L);
            HeroDatabase.hero(quiet, "Loner").teamId(4L);
            database.sql();

            assertThat(nobodies.heroes()).isEmpty();
            assertThat(database.sql()).hasSize(1);
        }
    }

    @Test
    @Case("E05")
    void collectionOfAPendingObjectIsEmptyWithoutSqlAndUnloadedAfterTheFlush() {
        Team rookies = new Team().name("Rookies");
        session.add(rookies);

        assertThat(rookies.heroes()).isEmpty();
        assertThat(database.sql()).isEmpty();

        session.flush();
        database.sql();
        assertThat(rookies.heroes()).isEmpty();
        assertThat(database.sql()).hasSize(1);
    }

    @Test
    @Case("E28")
    void optionsBelowALazyPathApplyWhenItIsLoaded() {
        List<Hero> heroes = session.exec(select(Hero.class)
                        .where(Hero.name.eq("Deadpond"))
                        .options(lazyload(Hero.team).selectinload(Team.heroes)))
                .all();
        database.sql();

        Team zForce = heroes.get(0).team();
        assertThat(database.sql()).hasSize(2);
        assertThat(zForce.heroes()).containsExactly(heroes.get(0));
        assertThat(database.sql()).isEmpty();
    }

    @Test
    @Case("E28")
    void optionsStayWithTheObjectAcrossExpiryRefreshAndOtherQueries() {
        Team team = session.exec(select(Team.class).where(Team.id.eq(1L)).options(raiseload(Team.heroes)))
                .one();
        session.commit();
        session.refresh(team);
        session.exec(select(Team.class).options(lazyload(Team.heroes))).all();

        assertThatThrownBy(team::heroes).isInstanceOf(RaiseLoadException.class);
    }

    @Test
    @Case("B10")
    void whatWaitedForTheLoadIsAppliedAfterIt() {
        try (Session quiet = database.session(builder -> builder.autoflush(false))) {
            Team preventers = quiet.get(Team.class, 1L);
            Hero loner = HeroDatabase.hero(quiet, "Loner");
            Hero spiderBoy = HeroDatabase.hero(quiet, "Spider-Boy");
            loner.team(preventers);
            spiderBoy.team(null);

            assertThat(preventers.heroes()).extracting(Hero::id).containsExactly(2L, 6L, 7L, 8L, 9L);
            assertThat(preventers.heroes())
                    .allSatisfy(hero -> assertThat(hero.team()).isSameAs(preventers));
        }
    }

    @Test
    void peersThatLeftTheSessionAreLeftAlone() {
        List<Team> teams = session.exec(select(Team.class)).all();
        session.expunge(teams.get(1));

        assertThat(teams.get(0).heroes()).hasSize(5);
        assertThatThrownBy(teams.get(1)::heroes).isInstanceOf(DetachedInstanceException.class);
    }

    @Test
    void peersOfTwoResultsWithTheSameObjectsAreOneGroup() {
        session.exec(select(Team.class).where(Team.id.le(2L))).all();
        List<Team> teams = session.exec(select(Team.class)).all();
        database.sql();

        teams.forEach(team -> team.heroes().size());

        assertThat(database.sql()).hasSize(1);
    }
}
