package io.sqlmodel.integration.queries;

import static io.sqlmodel.SqlModel.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Row2;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.sql.Condition;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Aliases, joins of all kinds, conditions on relationships, and conditions of many terms. */
class AliasTest extends HeroQueries {
    private final Hero.Columns boss = Hero.as("boss");

    @Test
    void aTableIsJoinedToItself() {
        assertThat(all(select(Hero.name, boss.name).join(Hero.boss, boss).orderBy(Hero.name)))
                .containsExactly(new Row2<>("Bob", "Ann"), new Row2<>("Cid", "Ann"), new Row2<>("Dan", "Bob"));
        assertThat(all(select(Hero.name).join(boss).on(boss.id.eq(Hero.bossId), boss.name.eq("Bob"))))
                .containsExactly("Dan");
    }

    @Test
    void anAliasHasRelationships() {
        Team.Columns team = Team.as("t");
        assertThat(all(select(Hero.name)
                        .join(Hero.boss, boss)
                        .join(boss.team, team)
                        .where(team.name.eq("Red"))
                        .orderBy(Hero.name)))
                .containsExactly("Bob", "Cid", "Dan");
        assertThat(all(select(boss.name).where(boss.team.has(Team.name.eq("Blue")))))
                .containsExactly("Cid");
        assertThat(all(select(boss.name).where(boss.tags.any(Tag.name.eq("wise")))))
                .containsExactly("Ann");
        assertThat(all(select(boss.name).where(boss.team.isNull()))).containsExactly("Dan");
    }

    @Test
    void aManyToManyRelationshipIsJoinedTwice() {
        Tag.Columns one = Tag.as("one");
        Tag.Columns two = Tag.as("two");
        assertThat(all(select(Hero.name)
                        .join(Hero.tags, one)
                        .join(Hero.tags, two)
                        .where(one.name.eq("fast"), two.name.eq("wise"))))
                .containsExactly("Ann");
        assertThat(db.statements())
                .containsExactly("SELECT heroes.name FROM heroes"
                        + " JOIN hero_tags ON heroes.id = hero_tags.hero_id JOIN tags AS one ON hero_tags.tag_id = one.id"
                        + " JOIN hero_tags AS hero_tags_1 ON heroes.id = hero_tags_1.hero_id"
                        + " JOIN tags AS two ON hero_tags_1.tag_id = two.id WHERE one.name = ? AND two.name = ?");
    }

    @Test
    void conditionsOnRelationshipsNest() {
        assertThat(all(select(Team.name).where(Team.heroes.any(Hero.tags.any(Tag.name.eq("wise"))))))
                .containsExactly("Red");
        assertThat(all(select(Hero.name).where(Hero.boss.has(Hero.name.eq("Bob")))))
                .containsExactly("Dan");
    }

    @Test
    @Needs(Capability.FULL_JOIN)
    void aFullJoinKeepsBothSides() {
        assertThat(all(select(entity(Hero.class), entity(Team.class))
                        .fullJoin(Team.class)
                        .orderBy(Hero.name.asc().nullsLast())
                        .map((hero, team) -> (hero == null ? "-" : hero.name()) + (team == null ? "-" : team.name()))))
                .containsExactly("AnnRed", "BobRed", "CidBlue", "Dan-", "-Empty");
    }

    @Test
    void aCrossJoinPutsAllTogether() {
        assertThat(all(select(count()).from(Team.class).crossJoin(Tag.class))).containsExactly(6L);
    }

    @Test
    void aThousandConditionsAreOneCondition() {
        Condition any = or();
        for (int i = 0; i < 1_000; i++) {
            any = any.or(Hero.name.eq("hero" + i));
        }
        assertThat(all(select(Hero.name).where(any.or(Hero.name.eq("Ann"))))).containsExactly("Ann");
        List<Condition> terms = IntStream.range(0, 1_000)
                .<Condition>mapToObj(i -> Hero.name.ne("hero" + i))
                .toList();
        assertThat(all(select(Hero.name).where(and(terms.toArray(Condition[]::new)), Hero.age.eq(40))))
                .containsExactly("Ann");
    }

    @Test
    void aQueryMayHaveNoTable() {
        assertThat(all(select(value(1).plus(2)))).containsExactly(3);
        assertThat(all(select(exists(select(Hero.id))))).containsExactly(true);
    }

    @Test
    void twoTablesUnderOneNameAreRefused() {
        assertThatThrownBy(
                        () -> select(Hero.class).join(Hero.team, Team.as("x")).join(Hero.boss, Hero.as("X")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1506");
    }
}
