package io.sqlmodel;

import static io.sqlmodel.SqlModel.entity;
import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.sql.Select;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SelectRowTest {
    record View(String name, @Nullable Integer age) {}

    record Wide(Long a, Long b, Long c, Long d, Long e, Long f, Long g, String h) {}

    @Test
    @SuppressWarnings("NullAway") // a row may have null in it
    void aPairBecomesARecordByItsConstructorAfterAnyClause() {
        Select<View> views = select(Hero.name, Hero.age)
                .where(Hero.age.gt(1))
                .orderBy(Hero.name)
                .limit(3)
                .map(View::new);
        assertThat(views.row(new Object[] {"Ann", 30})).isEqualTo(new View("Ann", 30));
        assertThat(views.distinct().row(new @Nullable Object[] {"Ann", null})).isEqualTo(new View("Ann", null));
    }

    @Test
    void anyRowBecomesWhatAFunctionMakes() {
        assertThat(select(Hero.name).map(String::length).row(new Object[] {"Ann"}))
                .isEqualTo(3);
        assertThat(select(Hero.name, Hero.age).map(Row2::first).row(new Object[] {"Ann", 3}))
                .isEqualTo("Ann");
        assertThat(select(Hero.name, Hero.age).map((name, age) -> name + age).row(new Object[] {"Ann", 3}))
                .isEqualTo("Ann3");
    }

    @Test
    void eightValuesAreAllowed() {
        Select8<Long, Long, Long, Long, Long, Long, Long, String> eight =
                select(Hero.id, Hero.id, Hero.id, Hero.id, Hero.id, Hero.id, Hero.id, Hero.name);
        Object[] values = {1L, 2L, 3L, 4L, 5L, 6L, 7L, "Ann"};
        assertThat(eight.row(values)).isEqualTo(new Row8<>(1L, 2L, 3L, 4L, 5L, 6L, 7L, "Ann"));
        assertThat(eight.map(Wide::new).row(values)).isEqualTo(new Wide(1L, 2L, 3L, 4L, 5L, 6L, 7L, "Ann"));
    }

    @Test
    void classesAliasesAndValuesMix() {
        Hero.Columns other = Hero.as("other");
        Select<Row2<Hero, Team>> pairs = select(Hero.class, Team.class);
        Select<Row2<Hero, String>> first = select(Hero.class, other.name);
        Select<Row2<Hero, Team>> second = select(other, Team.class);
        Select<Row3<Hero, Team, Long>> third = select(entity(Hero.class), entity(Team.class), other.id);
        assertThat(pairs.selected()).hasSize(2);
        assertThat(first.selected()).hasSize(2);
        assertThat(second.selected()).hasSize(2);
        assertThat(third.selected()).hasSize(3);
    }

    @Test
    void eachClauseKeepsTheKindOfAPair() {
        Hero.Columns other = Hero.as("other");
        Select2<String, Integer> select = select(Hero.name, Hero.age)
                .distinct()
                .from(other)
                .join(Hero.team)
                .on(Team.name.eq("A"))
                .where(Hero.age.gt(1))
                .groupBy(Hero.name)
                .having(Hero.name.ne("x"))
                .orderBy(Hero.name)
                .limit(1)
                .offset(2)
                .options();
        assertThat(select)
                .hasToString("SELECT DISTINCT hero.name, hero.age FROM hero, hero AS other"
                        + " JOIN team ON hero.team_id = team.id AND team.name = ? WHERE hero.age > ? GROUP BY hero.name"
                        + " HAVING hero.name <> ? ORDER BY hero.name LIMIT ? OFFSET ?");
    }
}
