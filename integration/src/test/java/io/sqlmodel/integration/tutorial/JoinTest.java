package io.sqlmodel.integration.tutorial;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Row2;
import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.sql.Select;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The chapters about connected tables of the tutorial: foreign keys set by hand, and joins. */
class JoinTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Team.class, Hero.class);

    private Session session;

    @BeforeEach
    void save() {
        session = db.session();
        Team preventers = new Team().name("Preventers").headquarters("Sharp Tower");
        Team zForce = new Team().name("Z-Force").headquarters("Sister Margaret's Bar");
        session.addAll(preventers, zForce);
        session.commit();
        session.addAll(
                new Hero().name("Deadpond").secretName("Dive Wilson").teamId(zForce.id()),
                new Hero().name("Rusty-Man").secretName("Tommy Sharp").age(48).teamId(preventers.id()),
                new Hero().name("Spider-Boy").secretName("Pedro Parqueador"));
        session.commit();
        db.forget();
    }

    private static String pair(Row2<Hero, Team> row) {
        return row.first().name() + "-"
                + (row.second() == null ? null : row.second().name());
    }

    private void assertPairs(Select<Row2<Hero, Team>> query, String... pairs) {
        assertThat(session.exec(query).all()).extracting(JoinTest::pair).containsExactly(pairs);
        assertThat(db.executed()).containsExactly("SELECT tutorial_hero");
    }

    @Test
    @Case("A22")
    void keysOfTeamsSavedFirstCanBeUsedAsForeignKeys() {
        assertThat(db.rows("SELECT name, team_id FROM tutorial_hero ORDER BY id")
                        .toString())
                .isEqualTo("[[Deadpond, 2], [Rusty-Man, 1], [Spider-Boy, null]]");
    }

    @Test
    @Case("A22")
    void pairsMatchedByWhere() {
        assertPairs(
                select(Hero.class, Team.class).where(Hero.teamId.eq(Team.id)).orderBy(Hero.id),
                "Deadpond-Z-Force",
                "Rusty-Man-Preventers");
    }

    @Test
    @Case("A22")
    void pairsMatchedByAJoinWhoseConditionIsInferred() {
        assertPairs(
                select(Hero.class, Team.class).join(Team.class).orderBy(Hero.id),
                "Deadpond-Z-Force",
                "Rusty-Man-Preventers");
    }

    @Test
    @Case("A22")
    void pairsMatchedByAJoinAlongARelationship() {
        assertPairs(
                select(Hero.class, Team.class).join(Hero.team).orderBy(Hero.id),
                "Deadpond-Z-Force",
                "Rusty-Man-Preventers");
    }

    @Test
    @Case("A22")
    void pairsMatchedByAJoinWithItsOwnCondition() {
        assertPairs(
                select(Hero.class, Team.class)
                        .join(Team.class)
                        .on(Hero.teamId.eq(Team.id), Team.name.eq("Z-Force"))
                        .orderBy(Hero.id),
                "Deadpond-Z-Force");
    }

    @Test
    @Case("A22")
    void anOuterJoinKeepsHeroesWithoutATeam() {
        assertPairs(
                select(Hero.class, Team.class).leftJoin(Team.class).orderBy(Hero.id),
                "Deadpond-Z-Force",
                "Rusty-Man-Preventers",
                "Spider-Boy-null");
    }

    @Test
    @Case("A22")
    void aJoinCanFilterWithoutBeingSelected() {
        assertThat(session.exec(select(Hero.class).join(Team.class).where(Team.name.eq("Preventers")))
                        .all())
                .extracting(Hero::name)
                .containsExactly("Rusty-Man");
    }

    @Test
    @Case("A22")
    void settingTheForeignKeyOfAPersistentHeroUpdatesTheColumn() {
        Hero spiderBoy = session.get(Hero.class, 3L);
        db.forget();

        spiderBoy.teamId(1L);
        session.commit();
        assertThat(db.executed()).containsExactly("UPDATE tutorial_hero x1");
        assertThat(db.column("SELECT team_id FROM tutorial_hero WHERE id = 3")).containsExactly(1L);

        spiderBoy.teamId(null);
        session.commit();
        assertThat(db.column("SELECT team_id FROM tutorial_hero WHERE id = 3")).containsExactly((Object) null);
    }

    @Test
    @Case("A23")
    void aQueryOfTwoEntitiesGivesPairsOfTheSessionsObjects() {
        Hero deadpond = session.get(Hero.class, 1L);

        Row2<Hero, Team> pair = session.exec(
                        select(Hero.class, Team.class).join(Team.class).orderBy(Hero.id))
                .first();

        assertThat(pair.first()).isSameAs(deadpond);
        assertThat(pair.second()).isSameAs(session.get(Team.class, 2L));
    }

    @Test
    void aQueryOfColumnsGivesTheirValues() {
        assertThat(session.exec(select(Hero.name, Hero.age).where(Hero.age.isNotNull()))
                        .all())
                .containsExactly(new Row2<>("Rusty-Man", 48));
    }

    @Test
    void rowsAreMappedByAConstructor() {
        record View(String hero, String team) {}

        assertThat(session.exec(select(Hero.name, Team.name)
                                .join(Hero.team)
                                .orderBy(Hero.id)
                                .map(View::new))
                        .all())
                .containsExactly(new View("Deadpond", "Z-Force"), new View("Rusty-Man", "Preventers"));
    }

    @Test
    void anAliasLetsATableMeetItself() {
        Hero.Columns other = Hero.as("other");

        assertThat(session.exec(select(Hero.name, other.name)
                                .join(other)
                                .on(Hero.id.lt(other.id))
                                .orderBy(Hero.id, other.id))
                        .all())
                .containsExactly(
                        new Row2<>("Deadpond", "Rusty-Man"),
                        new Row2<>("Deadpond", "Spider-Boy"),
                        new Row2<>("Rusty-Man", "Spider-Boy"));
    }
}
