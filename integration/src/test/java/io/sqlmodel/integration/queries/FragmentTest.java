package io.sqlmodel.integration.queries;

import static io.sqlmodel.SqlModel.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Row;
import io.sqlmodel.Row2;
import io.sqlmodel.error.QueryException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SQL as the program writes it, rows of any width, and tuples. */
class FragmentTest extends HeroQueries {
    @Test
    void aFragmentIsACondition() {
        assertThat(all(select(Hero.name).where(sql("? > ? OR ? = ?", Hero.age, 35, Hero.name, "Dan"), Hero.active)))
                .containsExactly("Ann");
        assertThat(db.statements())
                .containsExactly("SELECT heroes.name FROM heroes"
                        + " WHERE (heroes.age > ? OR heroes.name = ?) AND heroes.active");
    }

    @Test
    void aFragmentIsAValueAndAnOrder() {
        assertThat(all(select(Hero.name, sql("length(?) * ?", Integer.class, Hero.name, 2))
                        .orderBy(sql("? IS NULL", Hero.age), Hero.name.desc())))
                .containsExactly(
                        new Row2<>("Cid", 6), new Row2<>("Bob", 6), new Row2<>("Ann", 6), new Row2<>("Dan", 6));
    }

    @Test
    void placesInQuotesAndCommentsAreNone() {
        assertThat(all(select(Hero.name).where(sql("? = '?' /* ? */ OR ? = ? -- ?", Hero.name, Hero.name, "Bob"))))
                .containsExactly("Bob");
    }

    @Test
    void aFragmentNamesAnOuterTable() {
        Hero.Columns other = Hero.as("other");
        assertThat(all(select(Hero.name)
                        .where(exists(select(other.id).where(sql("? = ?", other.bossId, Hero.id))))
                        .orderBy(Hero.name)))
                .containsExactly("Ann", "Bob");
    }

    @Test
    void oneArgumentForEachPlaceIsNeeded() {
        assertThatThrownBy(() -> sql("? = ?", Hero.name))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1547")
                .hasMessageContaining("2 places")
                .hasMessageContaining("1 were given");
    }

    @Test
    void aWholeStatementGivesValues() {
        assertThat(all(text("SELECT name, age FROM heroes WHERE age > ? ORDER BY name")
                        .bind(29)
                        .columns(Hero.name, Hero.age)))
                .containsExactly(new Row2<>("Ann", 40), new Row2<>("Bob", 30), new Row2<>("Cid", 30));
        assertThat(all(text("SELECT count(*) FROM heroes").columns(count()))).containsExactly(4L);
    }

    @Test
    void aWholeStatementGivesObjects() {
        Hero.Columns h = Hero.as("h");
        assertThat(all(text("SELECT ? FROM heroes AS h WHERE ? = ?", h, h.age, 40)
                        .columns(Hero.class)))
                .extracting(Hero::name)
                .containsExactly("Ann");
    }

    @Test
    void aWholeStatementIsPartOfAQuery() {
        assertThat(all(select(Hero.name)
                        .where(Hero.id.in(text("SELECT hero_id FROM hero_tags GROUP BY hero_id HAVING count(*) > ?", 1)
                                .columns(Hero.id)))))
                .containsExactly("Ann");
    }

    @Test
    void aWholeStatementPrintsWithoutValues() {
        assertThat(text("SELECT name FROM heroes WHERE name = ?", "secret").columns(Hero.name))
                .hasToString("SELECT name FROM heroes WHERE name = ?");
    }

    @Test
    void aRowOfAnyWidthIsAskedByWhatWasSelected() {
        var next = Hero.age.plus(1);
        List<Row> rows = all(select(List.of(
                        entity(Hero.class),
                        Hero.name,
                        next,
                        Team.name,
                        Hero.id,
                        Hero.active,
                        Hero.born,
                        Hero.pay,
                        Hero.joined))
                .leftJoin(Hero.team)
                .orderBy(Hero.name));
        Row first = rows.get(0);
        assertThat(first.get(Hero.name)).isEqualTo("Ann");
        assertThat(first.get(next)).isEqualTo(41);
        assertThat(first.get(Hero.age.plus(1))).isEqualTo(41);
        assertThat(first.get(Team.name)).isEqualTo("Red");
        assertThat(first.get(Hero.class)).isNotNull().extracting(Hero::name).isEqualTo("Ann");
        assertThat(first.size()).isEqualTo(9);
        assertThat(rows.get(3).get(Team.name)).isNull();
        assertThatThrownBy(() -> first.get(Hero.teamId))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1540");
    }

    @Test
    void tuplesAreComparedTogether() {
        assertThat(all(select(Hero.name)
                        .where(tuple(Hero.name, Hero.age).in(List.of(new Row2<>("Ann", 40), new Row2<>("Bob", 31))))))
                .containsExactly("Ann");
        assertThat(all(select(Hero.name)
                        .where(tuple(Hero.name, Hero.age)
                                .in(select(Hero.as("h").name, Hero.as("h").age)
                                        .where(Hero.as("h").age.eq(30))))
                        .orderBy(Hero.name)))
                .containsExactly("Bob", "Cid");
        assertThat(all(select(Hero.name).where(tuple(Hero.name, Hero.age).eq("Cid", 30))))
                .containsExactly("Cid");
        assertThat(all(select(count())
                        .from(Hero.class)
                        .where(tuple(Hero.name, Hero.age).in(List.of()))))
                .containsExactly(0L);
    }

    @Test
    void aClassStandsForItsColumns() {
        assertThat(all(text("SELECT ? FROM teams ORDER BY name", Team.class).columns(Team.class)))
                .extracting(Team::name)
                .isSorted()
                .isNotEmpty();
    }

    @Test
    void aStatementThatReturnsLessThanIsReadOfItSaysSo() {
        assertThatThrownBy(() -> all(text("SELECT name FROM heroes").columns(Hero.name, Hero.age)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1558")
                .hasMessageContaining("returns 1 columns, and columns(...) reads 2");
    }
}
