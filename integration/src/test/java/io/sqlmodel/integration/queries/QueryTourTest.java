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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page about queries shows, run. */
class QueryTourTest extends HeroQueries {
    private static final Path SOURCE = Path.of("src/test/java/io/sqlmodel/integration/queries/QueryTourTest.java");
    private static final Path PAGE = Path.of("../docs/queries.md");
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

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
    void thePageShowsWhatRunsHere() throws Exception {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        Matcher blocks = BLOCK.matcher(page.substring(0, page.indexOf("\n## Locks")));
        String source = squeezed(Files.readString(SOURCE, StandardCharsets.UTF_8));
        List<String> shown = new ArrayList<>();
        while (blocks.find()) {
            shown.addAll(List.of(blocks.group(1).split("\n\n")));
        }
        assertThat(shown)
                .hasSizeGreaterThan(10)
                .allSatisfy(snippet -> assertThat(source).contains(squeezed(snippet)));
    }

    private static String squeezed(String code) {
        return code.replaceAll("//[^\n]*", "").replaceAll("\\s+", "");
    }

    @Test
    void conditions() {
        List<Hero> heroes = session.exec(select(Hero.class)
                        .where(
                                Hero.age.between(30, 40),
                                Hero.name.startsWith("A").or(Hero.team.isNull()))
                        .orderBy(Hero.age.desc().nullsLast(), Hero.name)
                        .limit(10))
                .all();
        assertThat(heroes).extracting(Hero::name).containsExactly("Ann");

        List<Team> teams = session.exec(select(Team.class).where(Team.heroes.any(Hero.tags.any(Tag.name.eq("wise")))))
                .all();
        assertThat(teams).extracting(Team::name).containsExactly("Red");
    }

    @Test
    void joins() {
        Hero.Columns boss = Hero.as("boss");
        List<Row2<String, String>> bosses = session.exec(select(Hero.name, boss.name)
                        .join(Hero.boss, boss)
                        .leftJoin(boss.team)
                        .where(Team.name.eq("Red"))
                        .orderBy(Hero.name))
                .all();
        assertThat(bosses).hasSize(3).startsWith(new Row2<>("Bob", "Ann"));
    }

    @Test
    void groups() {
        List<AgeCount> ages = session.exec(select(Hero.age, count())
                        .groupBy(Hero.age)
                        .having(count().gt(1L))
                        .map(AgeCount::new))
                .all();
        assertThat(ages).containsExactly(new AgeCount(30, 2));

        Row2<Long, Long> counts = session.exec(
                        select(count(), count().filter(Hero.active)).from(Hero.class))
                .one();
        assertThat(counts).isEqualTo(new Row2<>(4L, 3L));
    }

    @Test
    void wideRows() {
        Row row = session.exec(select(List.of(entity(Hero.class), Team.name, Hero.age.plus(1)))
                        .join(Hero.team)
                        .where(Hero.name.eq("Ann")))
                .one();
        Hero ann = row.get(Hero.class);
        String team = row.get(Team.name);
        assertThat(ann).isNotNull();
        assertThat(team).isEqualTo("Red");
    }

    @Test
    void subqueries() {
        Hero.Columns other = Hero.as("other");
        List<String> oldest = session.exec(select(Hero.name)
                        .where(Hero.age.eq(select(max(other.age))
                                .where(other.teamId.eq(Hero.teamId))
                                .asScalar()))
                        .orderBy(Hero.name))
                .all();
        assertThat(oldest).containsExactly("Ann", "Cid");

        NumberExpression<Long> heroes = count().as("heroes");
        Subquery sizes = select(Hero.teamId, heroes).groupBy(Hero.teamId).as("sizes");
        List<Row2<String, Long>> large = session.exec(select(Team.name, sizes.column(heroes))
                        .join(sizes)
                        .on(sizes.column(Hero.teamId).eq(Team.id))
                        .where(sizes.column(heroes).gt(1L)))
                .all();
        assertThat(large).containsExactly(new Row2<>("Red", 2L));
    }

    @Test
    void recursion() {
        Category all = new Category().name("all");
        db.save(all, new Category().name("food").parent(all), new Category().name("other"));

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
        assertThat(below).extracting(Category::name).containsExactlyInAnyOrder("all", "food");
    }

    @Test
    void setOperations() {
        List<String> names = session.exec(select(Hero.name)
                        .where(Hero.age.gt(35))
                        .union(select(Team.name))
                        .orderBy(Hero.name)
                        .limit(3))
                .all();
        assertThat(names).containsExactly("Ann", "Blue", "Empty");
    }

    @Test
    void windows() {
        List<Row3<String, Long, Integer>> ranked = session.exec(select(
                                Hero.name,
                                rank().over(partitionBy(Hero.teamId).orderBy(Hero.age.desc())),
                                sum(Hero.age).over(orderBy(Hero.name).rowsBetween(unboundedPreceding(), currentRow())))
                        .where(Hero.teamId.isNotNull())
                        .orderBy(Hero.name))
                .all();
        assertThat(ranked)
                .containsExactly(new Row3<>("Ann", 1L, 40), new Row3<>("Bob", 2L, 70), new Row3<>("Cid", 1L, 100));
    }

    @Test
    void functions() {
        List<Row3<String, Integer, String>> views = session.exec(select(
                                upper(Hero.name).concat("!"),
                                coalesce(Hero.age, 0).plus(1),
                                caseWhen(Hero.age.gt(35), "old")
                                        .when(Hero.age.isNotNull(), "young")
                                        .otherwise("unknown"))
                        .where(year(Hero.born).lt(1990))
                        .orderBy(length(Hero.name)))
                .all();
        assertThat(views).containsExactly(new Row3<>("ANN!", 41, "old"));

        List<String> soon = session.exec(select(function("replace", String.class, Hero.name, "n", "m"))
                        .where(tuple(Hero.name, Hero.age).in(List.of(new Row2<>("Ann", 40), new Row2<>("Bob", 31)))))
                .all();
        assertThat(soon).containsExactly("Amm");
    }

    @Test
    void writtenSql() {
        int limit = 3;
        List<String> some = session.exec(select(Hero.name)
                        .where(sql("length(?) >= ? OR ? IS NULL", Hero.name, limit, Hero.age))
                        .orderBy(sql("length(?)", Integer.class, Hero.name), Hero.name.desc()))
                .all();
        assertThat(some).startsWith("Dan");

        Hero.Columns h = Hero.as("h");
        List<Hero> found = session.exec(text("SELECT ? FROM heroes AS h WHERE ? > ?", h, h.age, 35)
                        .columns(Hero.class))
                .all();
        assertThat(found).extracting(Hero::name).containsExactly("Ann");

        List<Row2<String, Long>> counted = session.exec(
                        text("SELECT name, count(*) FROM heroes WHERE age > ? GROUP BY name")
                                .bind(35)
                                .columns(Hero.name, count()))
                .all();
        assertThat(counted).containsExactly(new Row2<>("Ann", 1L));

        int changed = session.exec(text("UPDATE heroes SET age = age + ? WHERE name LIKE ?", 1, "A%"));
        assertThat(changed).isEqualTo(1);
    }
}
