package io.sqlmodel.load;

import static io.sqlmodel.SqlModel.lazyload;
import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading the one side of a relationship that is not loaded. */
class LazyManyToOneTest {
    @RegisterExtension
    private final TestEngine database = HeroDatabase.open();

    private final Session session = database.session();

    @Test
    @Case({"A05", "E02"})
    void anObjectThatTheSessionHoldsIsFoundWithoutSql() {
        Team preventers = session.get(Team.class, 1L);
        Hero spiderBoy = HeroDatabase.hero(session, "Spider-Boy");
        database.sql();

        assertThat(spiderBoy.team()).isSameAs(preventers);
        assertThat(database.sql()).isEmpty();
    }

    @Test
    @Case("E02")
    void otherwiseItIsOneSelectByPrimaryKey() {
        Hero spiderBoy = HeroDatabase.hero(session, "Spider-Boy");
        database.sql();

        assertThat(spiderBoy.team().name()).isEqualTo("Preventers");
        assertThat(spiderBoy.team()).isSameAs(session.get(Team.class, 1L));
        assertThat(database.sql()).containsExactly("SELECT id, name FROM team WHERE id = ?");
    }

    @Test
    @Case("E03")
    void nullForeignKeyIsNullWithoutSql() {
        Hero loner = HeroDatabase.hero(session, "Loner");
        Hero deadpond = HeroDatabase.hero(session, "Deadpond");
        database.sql();

        assertThat(loner.team()).isNull();
        assertThat(deadpond.team()).isNotNull();
        assertThat(database.sql()).hasSize(1);
    }

    @Test
    void oneReadServesAllObjectsOfTheResult() {
        List<Hero> heroes = session.exec(select(Hero.class)).all();
        database.sql();

        assertThat(heroes.get(0).team().name()).isEqualTo("Z-Force");
        assertThat(database.sql()).hasSize(1);
        assertThat(heroes)
                .extracting(hero -> hero.team() == null ? "-" : hero.team().name())
                .containsExactly(
                        "Z-Force",
                        "Preventers",
                        "Preventers",
                        "Wakaland",
                        "Wakaland",
                        "Preventers",
                        "Preventers",
                        "Preventers",
                        "-");
        assertThat(database.sql()).isEmpty();
    }

    @Test
    void aloneLoadsOneByOne() {
        List<Hero> heroes = session.exec(
                        select(Hero.class).options(lazyload(Hero.team).alone()))
                .all();
        database.sql();

        heroes.forEach(Hero::team);

        assertThat(database.sql()).hasSize(3);
    }

    @Test
    void objectsOfTwoResultsLoadApart() {
        Hero deadpond = HeroDatabase.hero(session, "Deadpond");
        Hero spiderBoy = HeroDatabase.hero(session, "Spider-Boy");
        database.sql();

        deadpond.team();
        spiderBoy.team();

        assertThat(database.sql()).hasSize(2);
    }

    @Test
    void objectsThatWereThereBeforeJoinALargerResult() {
        HeroDatabase.hero(session, "Deadpond");
        List<Hero> heroes = session.exec(select(Hero.class)).all();
        database.sql();

        heroes.forEach(Hero::team);

        assertThat(database.sql()).hasSize(1);
    }

    @Test
    void expiredForeignKeyIsReadFirst() {
        Hero spiderBoy = HeroDatabase.hero(session, "Spider-Boy");
        session.expire(spiderBoy);
        database.sql();

        assertThat(spiderBoy.team().name()).isEqualTo("Preventers");
        assertThat(database.sql()).hasSize(2);
    }

    @Test
    void keySetByHandLeadsToTheNewObject() {
        Hero spiderBoy = HeroDatabase.hero(session, "Spider-Boy");
        Team zForce = session.get(Team.class, 2L);
        assertThat(spiderBoy.team().name()).isEqualTo("Preventers");

        spiderBoy.teamId(2L);

        assertThat(spiderBoy.team()).isSameAs(zForce);
    }

    @Test
    void keySetByHandOnAPendingObjectResolvesWithTheIdentityMapFirst() {
        Team zForce = session.get(Team.class, 2L);
        Hero rookie = new Hero().name("Rookie").teamId(2L);
        session.add(rookie);
        database.sql();

        assertThat(rookie.team()).isSameAs(zForce);
        assertThat(database.sql()).isEmpty();
    }

    @Test
    void keySetByHandOnAPendingObjectResolvesWithASelectWithoutFlushing() {
        Hero rookie = new Hero().name("Rookie").teamId(2L);
        session.add(rookie);

        assertThat(rookie.team().name()).isEqualTo("Z-Force");
        assertThat(database.sql()).containsExactly("SELECT id, name FROM team WHERE id = ?");
    }

    @Test
    @Case("E05")
    void pendingObjectWithoutAKeyReadsNullWithoutSql() {
        Hero rookie = new Hero().name("Rookie");
        session.add(rookie);

        assertThat(rookie.team()).isNull();
        assertThat(database.sql()).isEmpty();
    }

    @Test
    @Case("E05")
    void transientObjectNeverLoads() {
        assertThat(new Hero().teamId(2L).team()).isNull();
        assertThat(new Team().id(1L).heroes()).isEmpty();
        assertThat(database.sql()).isEmpty();
    }

    @Test
    @Case("E06")
    void readingFlushesFirst() {
        Hero loner = HeroDatabase.hero(session, "Loner");
        loner.teamId(2L);
        database.sql();

        assertThat(loner.team().name()).isEqualTo("Z-Force");
        assertThat(database.sql())
                .containsExactly("UPDATE hero SET team_id = ? WHERE id = ?", "SELECT id, name FROM team WHERE id = ?");
    }
}
