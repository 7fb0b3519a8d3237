package io.sqlmodel.integration.tutorial;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The chapters about relationships of the tutorial: teams and heroes in one session. */
class TutorialCasesTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Team.class, Hero.class);

    private final Team preventers = new Team().name("Preventers").headquarters("Sharp Tower");
    private final Team zForce = new Team().name("Z-Force").headquarters("Sister Margaret's Bar");
    private final Hero deadpond =
            new Hero().name("Deadpond").secretName("Dive Wilson").team(zForce);
    private final Hero rustyMan =
            new Hero().name("Rusty-Man").secretName("Tommy Sharp").age(48).team(preventers);
    private final Hero spiderBoy = new Hero().name("Spider-Boy").secretName("Pedro Parqueador");
    private Session session;

    @BeforeEach
    void createHeroes() {
        session = db.session();
        session.add(deadpond);
        session.add(rustyMan);
        session.add(spiderBoy);
        session.commit();
    }

    private static Hero hero(String name) {
        return new Hero().name(name).secretName("secret of " + name);
    }

    private Hero find(String name) {
        return session.exec(select(Hero.class).where(Hero.name.eq(name))).one();
    }

    /** Spider-Boy joins the Preventers, and three more after him. */
    private void fillPreventers() {
        spiderBoy.team(preventers);
        session.commit();
        Team wakaland = new Team().name("Wakaland").headquarters("Wakaland Capital City");
        wakaland.heroes(List.of(hero("Black Lion"), hero("Princess Sure-E")));
        session.add(wakaland);
        session.commit();
        preventers.heroes().addAll(List.of(hero("Tarantula"), hero("Dr. Weird"), hero("Captain North America")));
        session.commit();
    }

    @Test
    @Case("A01")
    void keysFollowTheOrderInWhichObjectsEnteredTheSession() {
        assertThat(zForce.id()).isEqualTo(1L);
        assertThat(preventers.id()).isEqualTo(2L);
        assertThat(List.of(deadpond.id(), rustyMan.id(), spiderBoy.id())).containsExactly(1L, 2L, 3L);
        assertThat(deadpond.teamId()).isEqualTo(1L);
        assertThat(rustyMan.teamId()).isEqualTo(2L);
        assertThat(spiderBoy.teamId()).isNull();
    }

    @Test
    @Case("A01")
    void oneCommitInsertsTeamsThenHeroesInABatchEach() {
        assertThat(db.executed()).containsExactly("INSERT tutorial_team x2", "INSERT tutorial_hero x3");
    }

    @Test
    @Case("A02")
    void assigningTheScalarOfAPersistentChildUpdatesItsForeignKeyOnly() {
        db.forget();

        spiderBoy.team(preventers);
        session.add(spiderBoy);
        session.commit();

        assertThat(db.statements())
                .singleElement()
                .asString()
                .startsWith("UPDATE tutorial_hero SET team_id")
                .doesNotContain("name", "age");
        session.refresh(spiderBoy);
        assertThat(spiderBoy.teamId()).isEqualTo(2L);
    }

    @Test
    @Case("A03")
    void aListGivenToANewParentIsSavedWithIt() {
        Hero blackLion = hero("Black Lion");
        Hero princess = hero("Princess Sure-E");
        Team wakaland = new Team()
                .name("Wakaland")
                .headquarters("Wakaland Capital City")
                .heroes(List.of(blackLion, princess));
        db.forget();

        session.add(wakaland);
        session.commit();

        assertThat(db.executed()).containsExactly("INSERT tutorial_team x1", "INSERT tutorial_hero x2");
        assertThat(wakaland.id()).isEqualTo(3L);
        assertThat(List.of(blackLion.id(), princess.id())).containsExactly(4L, 5L);
        assertThat(List.of(blackLion.teamId(), princess.teamId())).containsExactly(3L, 3L);
    }

    @Test
    @Case("A04")
    void newChildrenAddedToTheListOfAPersistentParentAreSaved() {
        Hero tarantula = hero("Tarantula");
        Hero drWeird = hero("Dr. Weird");
        Hero capNorth = hero("Captain North America");
        db.forget();

        preventers.heroes().add(tarantula);
        preventers.heroes().add(drWeird);
        preventers.heroes().add(capNorth);
        session.add(preventers);
        session.commit();

        assertThat(db.executed()).containsExactly("SELECT tutorial_hero", "INSERT tutorial_hero x3");
        assertThat(List.of(tarantula.id(), drWeird.id(), capNorth.id())).containsExactly(4L, 5L, 6L);
        assertThat(List.of(tarantula.teamId(), drWeird.teamId(), capNorth.teamId()))
                .containsOnly(2L);
        assertThat(preventers.heroes()).containsExactly(rustyMan, tarantula, drWeird, capNorth);
    }

    @Test
    @Case("A05")
    void readingTheManyToOneEqualsSelectingByForeignKey() {
        fillPreventers();
        session = db.session();
        Hero hero = find("Spider-Boy");
        Team team = session.exec(select(Team.class).where(Team.id.eq(hero.teamId())))
                .one();
        db.forget();

        assertThat(hero.team()).isSameAs(team);
        assertThat(team.name()).isEqualTo("Preventers");
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("A06")
    void readingTheCollectionIsOneSelectOnTheForeignKey() {
        fillPreventers();
        session = db.session();
        Team team = session.exec(select(Team.class).where(Team.name.eq("Preventers")))
                .one();
        db.forget();

        assertThat(team.heroes()).extracting(Hero::id).containsExactly(2L, 3L, 6L, 7L, 8L);

        assertThat(db.sql().sql())
                .singleElement()
                .asString()
                .contains("team_id")
                .doesNotContain("JOIN");
    }

    @Test
    @Case("A07")
    void settingTheScalarToNullRemovesTheLink() {
        fillPreventers();
        Hero hero = find("Spider-Boy");
        assertThat(hero.team()).isSameAs(preventers);
        db.forget();

        hero.team(null);
        session.commit();

        assertThat(db.executed()).containsExactly("UPDATE tutorial_hero x1");
        session.refresh(hero);
        assertThat(hero.teamId()).isNull();
        assertThat(hero.name()).isEqualTo("Spider-Boy");
    }

    @Test
    @Case("A09")
    void aLoadedListFollowsAtOnceAndTheForeignKeyColumnAtTheFlush() {
        fillPreventers();
        Hero hero = find("Spider-Boy");
        assertThat(preventers.heroes()).hasSize(5);

        hero.team(null);

        assertThat(preventers.heroes()).hasSize(4).doesNotContain(hero);
        assertThat(hero.teamId()).isEqualTo(2L);
        session.flush();
        assertThat(hero.teamId()).isNull();
    }
}
