package io.sqlmodel.integration.queries;

import static io.sqlmodel.SqlModel.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Row2;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.sql.NumberExpression;
import io.sqlmodel.sql.Subquery;
import org.junit.jupiter.api.Test;

/** Queries within queries. */
class SubqueryTest extends HeroQueries {
    @Test
    void aScalarSubqueryIsAValueOfEachRow() {
        assertThat(all(select(
                                Team.name,
                                select(count())
                                        .from(Hero.class)
                                        .where(Hero.teamId.eq(Team.id))
                                        .asScalar())
                        .orderBy(Team.name)))
                .containsExactly(new Row2<>("Blue", 1L), new Row2<>("Empty", 0L), new Row2<>("Red", 2L));
    }

    @Test
    void aScalarSubqueryIsComparedWith() {
        assertThat(all(select(Hero.name).where(Hero.age.gt(select(min(Hero.age)).asScalar()))))
                .containsExactly("Ann");
    }

    @Test
    void aSubqueryOfTheSameTableNamesTheOuterOneByAnAlias() {
        Hero.Columns other = Hero.as("other");
        assertThat(all(select(Hero.name)
                        .where(exists(select(other.id).where(other.age.gt(Hero.age), other.teamId.eq(Hero.teamId))))))
                .containsExactly("Bob");
    }

    @Test
    void inAsksWhatAnotherQueryReturns() {
        assertThat(all(select(Hero.name)
                        .where(Hero.teamId.in(select(Team.id).where(Team.name.eq("Red"))))
                        .orderBy(Hero.name)))
                .containsExactly("Ann", "Bob");
        assertThat(all(select(Hero.name)
                        .where(Hero.age.notIn(
                                select(Hero.as("h").age).where(Hero.as("h").age.eq(30))))))
                .containsExactly("Ann");
    }

    @Test
    void aDerivedTableHasTypedColumns() {
        NumberExpression<Long> heroes = count().as("heroes");
        Subquery sizes = select(Hero.teamId, heroes)
                .where(Hero.teamId.isNotNull())
                .groupBy(Hero.teamId)
                .as("sizes");
        assertThat(all(select(Team.name, sizes.column(heroes))
                        .join(sizes)
                        .on(sizes.column(Hero.teamId).eq(Team.id))
                        .where(sizes.column(heroes).plus(1L).gt(2L))))
                .containsExactly(new Row2<>("Red", 2L));
        assertThat(db.statements())
                .containsExactly(
                        "SELECT teams.name, sizes.heroes FROM teams JOIN (SELECT heroes.team_id, count(*) AS heroes"
                                + " FROM heroes WHERE heroes.team_id IS NOT NULL GROUP BY heroes.team_id) AS sizes"
                                + " ON sizes.team_id = teams.id WHERE sizes.heroes + ? > ?");
    }

    @Test
    void aDerivedTableOfObjectsHasTheirColumns() {
        Subquery oldest =
                select(Hero.class).orderBy(Hero.age.desc().nullsLast()).limit(1).as("oldest");
        assertThat(all(select(oldest.column(Hero.name)))).containsExactly("Ann");
        assertThat(all(select(Hero.class)
                        .join(oldest)
                        .on(oldest.column(Hero.id).eq(Hero.bossId))
                        .orderBy(Hero.name)))
                .extracting(Hero::name)
                .containsExactly("Bob", "Cid");
    }

    @Test
    void columnsOfOneNameAreToldApart() {
        Subquery both = select(Hero.name, Team.name).join(Hero.team).as("both");
        assertThat(all(select(both.column(Team.name))
                        .where(both.column(Hero.name).eq("Ann"))))
                .containsExactly("Red");
    }

    @Test
    void aColumnThatTheQueryDoesNotReturnIsRefused() {
        Subquery names = select(Hero.name).as("names");
        assertThatThrownBy(() -> names.column(Hero.age))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1540")
                .hasMessageContaining("heroes.age")
                .hasMessageContaining("names");
    }

    @Test
    void aScalarIsOneValueThatTheDatabaseReturns() {
        assertThatThrownBy(() -> select(Hero.name, Hero.age).asScalar())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1541");
        assertThatThrownBy(() -> select(Hero.name).map(String::length).asScalar())
                .hasMessageContaining("SM-1541");
        assertThatThrownBy(() -> Hero.age.in(select(Hero.name).map(String::length)))
                .hasMessageContaining("SM-1541");
    }
}
