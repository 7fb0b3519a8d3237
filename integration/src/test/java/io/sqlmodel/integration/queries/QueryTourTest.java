package io.sqlmodel.integration.queries;

import static io.sqlmodel.SqlModel.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Row;
import io.sqlmodel.Row2;
import io.sqlmodel.Row3;
import io.sqlmodel.Session;
import io.sqlmodel.sql.Cte;
import io.sqlmodel.sql.NumberExpression;
import io.sqlmodel.sql.Subquery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page about queries shows, run. */
class QueryTourTest extends HeroQueries {
    record AgeCount(@Nullable Integer age, long heroes) {}

    private Session session;

    @BeforeEach
    void openSession() {
        session = new Session(db.engine());
    }

    @AfterEach
    void closeSession() {
        session.close();
    }

    @Test
    void conditions() {
        // snippet: conditions
        List<Hero> heroes = session.exec(select(Hero.class)
                        .where(
                                Hero.age.between(30, 40),
                                Hero.name.startsWith("A").or(Hero.team.isNull()))
                        .orderBy(Hero.age.desc().nullsLast(), Hero.name)
                        .limit(10))
                .all();

        // end
        assertThat(heroes).extracting(Hero::name).containsExactly("Ann");

        // snippet: conditions
        List<Team> teams = session.exec(select(Team.class).where(Team.heroes.any(Hero.tags.any(Tag.name.eq("wise")))))
                .all();
        // end
        assertThat(teams).extracting(Team::name).containsExactly("Red");
    }

    @Test
    void joins() {
        // snippet: joins
        Hero.Columns boss = Hero.as("boss");
        List<Row2<String, String>> bosses = session.exec(select(Hero.name, boss.name)
                        .join(Hero.boss, boss)
                        .leftJoin(boss.team)
                        .where(Team.name.eq("Red"))
                        .orderBy(Hero.name))
                .all();
        // end
        assertThat(bosses).hasSize(3).startsWith(new Row2<>("Bob", "Ann"));
    }

    @Test
    void groups() {
        // snippet: groups
        List<AgeCount> ages = session.exec(select(Hero.age, count())
                        .groupBy(Hero.age)
                        .having(count().gt(1L))
                        .map(AgeCount::new))
                .all();

        // end
        assertThat(ages).containsExactly(new AgeCount(30, 2));

        // snippet: groups
        Row2<Long, Long> counts = session.exec(
                        select(count(), count().filter(Hero.active)).from(Hero.class))
                .one();

        // end
        assertThat(counts).isEqualTo(new Row2<>(4L, 3L));
    }

    @Test
    void wideRows() {
        // snippet: groups
        Row row = session.exec(select(List.of(entity(Hero.class), Team.name, Hero.age.plus(1)))
                        .join(Hero.team)
                        .where(Hero.name.eq("Ann")))
                .one();
        Hero ann = row.get(Hero.class);
        String team = row.get(Team.name);
        // end
        assertThat(ann).isNotNull();
        assertThat(team).isEqualTo("Red");
    }

    @Test
    void subqueries() {
        // snippet: subqueries
        Hero.Columns other = Hero.as("other");
        List<String> oldest = session.exec(select(Hero.name)
                        .where(Hero.age.eq(select(max(other.age))
                                .where(other.teamId.eq(Hero.teamId))
                                .asScalar()))
                        .orderBy(Hero.name))
                .all();

        // end
        assertThat(oldest).containsExactly("Ann", "Cid");

        // snippet: subqueries
        NumberExpression<Long> heroes = count().as("heroes");
        Subquery sizes = select(Hero.teamId, heroes).groupBy(Hero.teamId).as("sizes");
        List<Row2<String, Long>> large = session.exec(select(Team.name, sizes.column(heroes))
                        .join(sizes)
                        .on(sizes.column(Hero.teamId).eq(Team.id))
                        .where(sizes.column(heroes).gt(1L)))
                .all();
        // end
        assertThat(large).containsExactly(new Row2<>("Red", 2L));
    }

    @Test
    void recursion() {
        Category all = new Category().name("all");
        db.save(all, new Category().name("food").parent(all), new Category().name("other"));

        // snippet: ctes
        Cte tree = Cte.recursive(
                "tree",
                select(Category.id).where(Category.name.eq("all")),
                self -> select(Category.id)
                        .join(self)
                        .on(self.column(Category.id).eq(Category.parentId)));
        List<Category> below = session.exec(select(Category.class)
                        .with(tree)
                        .join(tree)
                        .on(tree.column(Category.id).eq(Category.id)))
                .all();
        // end
        assertThat(below).extracting(Category::name).containsExactlyInAnyOrder("all", "food");
    }

    @Test
    void setOperations() {
        // snippet: union
        List<String> names = session.exec(select(Hero.name)
                        .where(Hero.age.gt(35))
                        .union(select(Team.name))
                        .orderBy(Hero.name)
                        .limit(3))
                .all();
        // end
        assertThat(names).containsExactly("Ann", "Blue", "Empty");
    }

    @Test
    void windows() {
        // snippet: windows
        List<Row3<String, Long, Integer>> ranked = session.exec(select(
                                Hero.name,
                                rank().over(partitionBy(Hero.teamId).orderBy(Hero.age.desc())),
                                sum(Hero.age).over(orderBy(Hero.name).rowsBetween(unboundedPreceding(), currentRow())))
                        .where(Hero.teamId.isNotNull())
                        .orderBy(Hero.name))
                .all();
        // end
        assertThat(ranked)
                .containsExactly(new Row3<>("Ann", 1L, 40), new Row3<>("Bob", 2L, 70), new Row3<>("Cid", 1L, 100));
    }

    @Test
    void functions() {
        // snippet: functions
        List<Row3<String, Integer, String>> views = session.exec(select(
                                upper(Hero.name).concat("!"),
                                coalesce(Hero.age, 0).plus(1),
                                caseWhen(Hero.age.gt(35), "old")
                                        .when(Hero.age.isNotNull(), "young")
                                        .otherwise("unknown"))
                        .where(year(Hero.born).lt(1990))
                        .orderBy(length(Hero.name)))
                .all();

        // end
        assertThat(views).containsExactly(new Row3<>("ANN!", 41, "old"));

        // snippet: functions
        List<String> soon = session.exec(select(function("replace", String.class, Hero.name, "n", "m"))
                        .where(tuple(Hero.name, Hero.age).in(List.of(new Row2<>("Ann", 40), new Row2<>("Bob", 31)))))
                .all();
        // end
        assertThat(soon).containsExactly("Amm");
    }

    @Test
    void writtenSql() {
        int limit = 3;
        // snippet: sql
        List<String> some = session.exec(select(Hero.name)
                        .where(sql("length(?) >= ? OR ? IS NULL", Hero.name, limit, Hero.age))
                        .orderBy(sql("length(?)", Integer.class, Hero.name), Hero.name.desc()))
                .all();

        // end
        assertThat(some).startsWith("Dan");

        // snippet: sql
        Hero.Columns h = Hero.as("h");
        List<Hero> found = session.exec(text("SELECT ? FROM heroes AS h WHERE ? > ?", h, h.age, 35)
                        .columns(Hero.class))
                .all();

        // end
        assertThat(found).extracting(Hero::name).containsExactly("Ann");

        // snippet: sql
        List<Row2<String, Long>> counted = session.exec(
                        text("SELECT name, count(*) FROM heroes WHERE age > ? GROUP BY name")
                                .bind(35)
                                .columns(Hero.name, count()))
                .all();

        // end
        assertThat(counted).containsExactly(new Row2<>("Ann", 1L));

        // snippet: sql
        int changed = session.exec(text("UPDATE heroes SET age = age + ? WHERE name LIKE ?", 1, "A%"));
        // end
        assertThat(changed).isEqualTo(1);
    }
}
