package io.sqlmodel.integration.queries;

import static io.sqlmodel.SqlModel.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Row2;
import io.sqlmodel.Row3;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.sql.Subquery;
import io.sqlmodel.sql.Window;
import org.junit.jupiter.api.Test;

/** Functions that look at the rows around a row. */
class WindowTest extends HeroQueries {
    private static final Window BY_NAME = orderBy(Hero.name);

    @Test
    void rowsAreNumberedAndRanked() {
        Window byAge = orderBy(Hero.age);
        assertThat(all(select(
                                rowNumber().over(BY_NAME),
                                rank().over(byAge),
                                denseRank().over(byAge))
                        .where(Hero.age.isNotNull())
                        .orderBy(Hero.name)))
                .containsExactly(new Row3<>(1L, 3L, 2L), new Row3<>(2L, 1L, 1L), new Row3<>(3L, 1L, 1L));
    }

    @Test
    void eachPartitionIsNumberedByItself() {
        assertThat(all(select(
                                Hero.name,
                                rowNumber().over(partitionBy(Hero.teamId).orderBy(Hero.name.desc())))
                        .where(Hero.teamId.isNotNull())
                        .orderBy(Hero.name)))
                .containsExactly(new Row2<>("Ann", 2L), new Row2<>("Bob", 1L), new Row2<>("Cid", 1L));
    }

    @Test
    void ntileDividesTheRows() {
        assertThat(all(select(ntile(2).over(BY_NAME)).orderBy(Hero.name))).containsExactly(1L, 1L, 2L, 2L);
    }

    @Test
    void lagAndLeadLookAtOtherRows() {
        assertThat(all(select(
                                lag(Hero.name).over(BY_NAME),
                                lead(Hero.name, 2).over(BY_NAME),
                                lag(Hero.age).over(BY_NAME).plus(1))
                        .orderBy(Hero.name)))
                .containsExactly(
                        new Row3<>(null, "Cid", null),
                        new Row3<>("Ann", "Dan", 41),
                        new Row3<>("Bob", null, 31),
                        new Row3<>("Cid", null, 31));
    }

    @Test
    @Needs(Capability.LAG_OTHERWISE)
    void lagHasAValueWhereThereIsNoRow() {
        assertThat(all(select(
                                lag(Hero.age, 1, 0).over(BY_NAME),
                                lead(Hero.name, 1, "end").over(BY_NAME))
                        .orderBy(Hero.name.desc())
                        .limit(1)))
                .containsExactly(new Row2<>(30, "end"));
    }

    @Test
    void aFrameSaysWhichRowsAreLookedAt() {
        Window whole = BY_NAME.rowsBetween(unboundedPreceding(), unboundedFollowing());
        assertThat(all(select(
                                firstValue(Hero.name).over(whole),
                                lastValue(Hero.name).over(whole),
                                sum(Hero.age).over(BY_NAME.rowsBetween(preceding(1), currentRow())))
                        .where(Hero.age.isNotNull())
                        .orderBy(Hero.name)))
                .containsExactly(
                        new Row3<>("Ann", "Cid", 40), new Row3<>("Ann", "Cid", 70), new Row3<>("Ann", "Cid", 60));
    }

    @Test
    void aggregatesTakeAWindow() {
        assertThat(all(select(
                                count().over(),
                                max(Hero.age).over(partitionBy(Hero.teamId)),
                                avg(Hero.age).over())
                        .where(Hero.name.eq("Ann"))))
                .containsExactly(new Row3<>(1L, 40, 40.0));
        assertThat(all(select(
                                min(Hero.name).over(BY_NAME),
                                count(Hero.id).over(BY_NAME.rowsBetween(currentRow(), following(1))))
                        .orderBy(Hero.name)
                        .limit(2)))
                .containsExactly(new Row2<>("Ann", 2L), new Row2<>("Ann", 2L));
    }

    @Test
    void theBestOfEachGroupIsAskedOfASubquery() {
        var place = rowNumber()
                .over(partitionBy(Hero.teamId).orderBy(Hero.age.desc(), Hero.name))
                .as("place");
        Subquery ranked = select(Hero.id, place).where(Hero.teamId.isNotNull()).as("ranked");
        assertThat(all(select(Hero.class)
                        .join(ranked)
                        .on(ranked.column(Hero.id).eq(Hero.id))
                        .where(ranked.column(place).eq(1L))
                        .orderBy(Hero.name)))
                .extracting(Hero::name)
                .containsExactly("Ann", "Cid");
    }

    @Test
    void aNegativeDistanceIsRefused() {
        assertThatThrownBy(() -> preceding(-1))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1510");
    }
}
