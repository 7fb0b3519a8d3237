package io.sqlmodel.sql;

import static io.sqlmodel.sql.Written.assertSql;

import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.type.Places;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class FetchClauseTest {
    private static final long ALL = -1;

    private static Fetch joined(Related<?, ?> relationship, boolean inner, int number) {
        return Fetch.joined(relationship.source(), relationship.def(), relationship.columns(), inner, ALL, number);
    }

    private static <R> Select<R> reading(Select<R> select, Fetch... fetches) {
        return new FetchClause(List.of(fetches)).applyTo(select);
    }

    @Test
    void joinsStandBehindTheQuerysOwn() {
        assertSql(
                reading(
                        Select.of(EntityAlias.of(Hero.class)).join(Hero.team).where(Team.name.eq("A")),
                        joined(Hero.team, true, 1)),
                "SELECT hero.id, hero.name, hero.age, hero.team_id, team_1.id, team_1.name FROM hero"
                        + " JOIN team ON hero.team_id = team.id JOIN team AS team_1 ON team_1.id = hero.team_id"
                        + " WHERE team.name = ?");
    }

    @Test
    void onlyTheColumnsThatAreAskedForAreRead() {
        Fetch name = Fetch.joined(
                Hero.team.source(), Hero.team.def(), Hero.team.columns(), true, 1L << Team.name.attribute(), 1);

        assertSql(
                reading(Select.of(Hero.id), name),
                "SELECT hero.id, team_1.name FROM hero JOIN team AS team_1 ON team_1.id = hero.team_id");
    }

    @Test
    void aNameThatTheQueryHasIsNotTakenAgain() {
        Hero.Columns taken = Hero.as("hero_1");
        assertSql(
                reading(
                        Select.of(Team.id).join(taken).on(taken.teamId.eq(Team.id)),
                        Fetch.joined(
                                EntityAlias.of(Team.class), Team.heroes.def(), Team.heroes.columns(), false, 1, 1)),
                "SELECT team.id, hero_2.id FROM team JOIN hero AS hero_1 ON hero_1.team_id = team.id"
                        + " LEFT JOIN hero AS hero_2 ON hero_2.team_id = team.id");
    }

    @Test
    void aCollectionIsJoinedAroundAQueryThatCountsRows() {
        assertSql(
                reading(
                        Select.of(Team.name)
                                .where(Team.id.gt(1L))
                                .orderBy(Team.id.desc())
                                .limit(2),
                        Fetch.joined(
                                EntityAlias.of(Team.class), Team.heroes.def(), Team.heroes.columns(), false, 1, 1)),
                "SELECT parents.c1, hero_1.id FROM (SELECT team.name AS c1, team.id AS c2 FROM team WHERE team.id > ?"
                        + " ORDER BY team.id DESC LIMIT ?) AS parents LEFT JOIN hero AS hero_1"
                        + " ON hero_1.team_id = parents.c2 ORDER BY parents.c2 DESC");
    }

    @Test
    void columnsThatTheSourceHasAreNotReadTwice() {
        long heroes = EntityAlias.of(Hero.class).def().queried();
        Fetch shared = Fetch.joined(
                        EntityAlias.of(Team.class), Team.heroes.def(), Team.heroes.columns(), false, heroes, 1)
                .sharing(1L << Team.id.attribute());
        Fetch withoutKey = Fetch.joined(
                EntityAlias.of(Team.class),
                Team.heroes.def(),
                Team.heroes.columns(),
                false,
                heroes & ~(1L << Hero.teamId.attribute()),
                1);
        Select<Team> shares = reading(Select.of(EntityAlias.of(Team.class)), shared);
        Select<Team> leavesOut = reading(Select.of(EntityAlias.of(Team.class)), withoutKey);

        String text = "SELECT team.id, team.name, hero_1.id, hero_1.name, hero_1.age FROM team"
                + " LEFT JOIN hero AS hero_1 ON hero_1.team_id = team.id";
        assertSql(shares, text);
        assertSql(leavesOut, text);
        Assertions.assertThat(FetchClause.places(shares)).hasToString("[0, 1, 2, 3, 4, 5, -1]");
        Assertions.assertThat(FetchClause.places(leavesOut)).isSameAs(Places.ALL);
        Assertions.assertThat(shares.fingerprint().structure())
                .isNotEqualTo(leavesOut.fingerprint().structure());
    }

    @Test
    void aTableOfTheQueryIsReadWithoutAJoin() {
        assertSql(
                reading(
                        Select.of(Hero.id).join(Hero.team),
                        Fetch.contained(
                                EntityAlias.of(Hero.class),
                                Hero.team.def(),
                                Hero.team.columns(),
                                EntityAlias.of(Team.class),
                                true,
                                ALL)),
                "SELECT hero.id, team.id, team.name FROM hero JOIN team ON hero.team_id = team.id");
    }

    @Test
    void aQueryIsRepeatedWithoutItsOrder() {
        assertSql(
                SubquerySelect.of(
                        Select.of(EntityAlias.of(Team.class))
                                .where(Team.name.eq("A"))
                                .orderBy(Team.name),
                        List.of(joined(Team.heroes, true, 1)),
                        FetchClause.NONE),
                "SELECT parents.c1, hero_1.id, hero_1.name, hero_1.age, hero_1.team_id FROM"
                        + " (SELECT DISTINCT team.id AS c1 FROM team WHERE team.name = ?) AS parents"
                        + " JOIN hero AS hero_1 ON hero_1.team_id = parents.c1");
    }

    @Test
    void whatIsReadIsPartOfTheStructure() {
        Select<Long> heroes = Select.of(Hero.id);
        Structure plain = heroes.fingerprint().structure();
        Structure joined =
                reading(heroes, joined(Hero.team, true, 1)).fingerprint().structure();

        Assertions.assertThat(joined)
                .isEqualTo(reading(heroes, joined(Hero.team, true, 1))
                        .fingerprint()
                        .structure())
                .isNotEqualTo(plain)
                .isNotEqualTo(reading(heroes, joined(Hero.team, false, 1))
                        .fingerprint()
                        .structure());
    }
}
