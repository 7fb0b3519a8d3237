package io.sqlmodel.integration.queries;

import static io.sqlmodel.SqlModel.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Row2;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.sql.Cte;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries named by WITH. */
class CteTest extends HeroQueries {
    @BeforeEach
    void saveTree() {
        Category all = new Category().name("all");
        Category food = new Category().name("food").parent(all);
        db.save(all, food, new Category().name("fruit").parent(food), new Category().name("other"));
    }

    private static Cte below(String name) {
        return Cte.recursive(
                "tree",
                select(Category.id).where(Category.name.eq(name)),
                tree -> select(Category.id)
                        .join(tree)
                        .on(tree.column(Category.id).eq(Category.parentId)));
    }

    @Test
    void aNamedQueryIsReadFromLikeATable() {
        Cte adults = Cte.of("adults", select(Hero.name, Hero.age).where(Hero.age.gt(30)));
        assertThat(all(select(adults.column(Hero.name), adults.column(Hero.age)).with(adults)))
                .containsExactly(new Row2<>("Ann", 40));
        assertThat(db.statements())
                .containsExactly(
                        "WITH adults (name, age) AS (SELECT heroes.name, heroes.age FROM heroes WHERE heroes.age > ?)"
                                + " SELECT adults.name, adults.age FROM adults");
    }

    @Test
    void aNamedQueryIsReadTwice() {
        Cte known = Cte.of("known", select(Hero.name, Hero.age));
        Cte other = known.as("other");
        assertThat(all(select(known.column(Hero.name), other.column(Hero.name))
                        .with(known)
                        .where(known.column(Hero.age).lt(other.column(Hero.age)))
                        .orderBy(known.column(Hero.name))))
                .containsExactly(new Row2<>("Bob", "Ann"), new Row2<>("Cid", "Ann"));
    }

    @Test
    void aRecursiveQueryFeedsAQueryOfObjects() {
        Cte tree = below("all");
        assertThat(all(select(Category.class)
                        .with(tree)
                        .join(tree)
                        .on(tree.column(Category.id).eq(Category.id))
                        .orderBy(Category.name)))
                .extracting(Category::name)
                .containsExactly("all", "food", "fruit");
    }

    @Test
    void aRecursiveQueryIsAskedInACondition() {
        Cte tree = below("food");
        assertThat(all(select(Category.name)
                        .with(tree)
                        .where(Category.id.notIn(select(tree.column(Category.id))))
                        .orderBy(Category.name)))
                .containsExactly("all", "other");
    }

    @Test
    @Needs(Capability.DISTINCT_RECURSION)
    void aRecursiveQueryOfDistinctRowsEndsInACircle() {
        db.execute(
                "UPDATE categories SET parent_id = (SELECT id FROM categories WHERE name = 'fruit') WHERE name = 'all'");
        Cte tree = Cte.recursiveDistinct(
                "tree",
                select(Category.id).where(Category.name.eq("all")),
                self -> select(Category.id)
                        .join(self)
                        .on(self.column(Category.id).eq(Category.parentId)));
        assertThat(all(select(count()).from(tree).with(tree))).containsExactly(3L);
    }

    @Test
    void readingFromAQueryThatIsNotNamedIsRefused() {
        Cte tree = below("all");
        assertThatThrownBy(() -> all(select(count()).from(tree)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1544")
                .hasMessageContaining("with(tree)");
    }
}
