package io.sqlmodel.sql;

import static io.sqlmodel.sql.Aggregates.avg;
import static io.sqlmodel.sql.Aggregates.count;
import static io.sqlmodel.sql.Aggregates.countDistinct;
import static io.sqlmodel.sql.Aggregates.max;
import static io.sqlmodel.sql.Aggregates.min;
import static io.sqlmodel.sql.Aggregates.sum;
import static io.sqlmodel.sql.Written.assertSql;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.sample.Hero;
import org.junit.jupiter.api.Test;

class AggregatesTest {
    @Test
    void eachIsWrittenAsACall() {
        assertSql(Select.of(count(Hero.age)), "SELECT count(hero.age) FROM hero");
        assertSql(Select.of(countDistinct(Hero.age)), "SELECT count(DISTINCT hero.age) FROM hero");
        assertSql(Select.of(sum(Hero.age)), "SELECT sum(hero.age) FROM hero");
        assertSql(Select.of(avg(Hero.age)), "SELECT avg(hero.age) FROM hero");
        assertSql(Select.of(min(Hero.name)), "SELECT min(hero.name) FROM hero");
        assertSql(Select.of(max(Hero.age.plus(1))), "SELECT max((hero.age + ?)) FROM hero");
    }

    @Test
    void countOfRowsNamesItsTable() {
        assertSql(Select.of(count()).from(Hero.class), "SELECT count(*) FROM hero");
        assertThatThrownBy(() -> Select.of(count()).fingerprint())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1509")
                .hasMessageContaining("from(Hero.class)");
    }

    @Test
    void groupsAreFilteredByHaving() {
        assertSql(
                Select.of(count(Hero.id))
                        .where(Hero.age.gt(1))
                        .groupBy(Hero.teamId)
                        .having(count(Hero.id).gt(2L))
                        .orderBy(count(Hero.id).desc()),
                "SELECT count(hero.id) FROM hero WHERE hero.age > ? GROUP BY hero.team_id HAVING count(hero.id) > ?"
                        + " ORDER BY count(hero.id) DESC");
    }
}
