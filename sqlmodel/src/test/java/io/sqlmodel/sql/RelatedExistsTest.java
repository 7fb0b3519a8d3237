package io.sqlmodel.sql;

import static io.sqlmodel.sql.Written.assertSql;
import static io.sqlmodel.sql.Written.assertWhere;

import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.Test;

class RelatedExistsTest {
    @Test
    void hasAsksForTheRelatedRow() {
        assertWhere(Hero.team.has(), "EXISTS (SELECT 1 FROM team WHERE team.id = hero.team_id)");
        assertWhere(
                Hero.team.has(Team.name.eq("A"), Team.id.gt(1L)),
                "EXISTS (SELECT 1 FROM team WHERE team.id = hero.team_id AND team.name = ? AND team.id > ?)");
    }

    @Test
    void anyAsksForOneOfThem() {
        assertSql(
                Select.of(Team.id)
                        .where(Team.heroes
                                .any(Hero.age.gt(30).or(Hero.age.isNull()))
                                .not()),
                "SELECT team.id FROM team WHERE NOT EXISTS (SELECT 1 FROM hero WHERE hero.team_id = team.id"
                        + " AND (hero.age > ? OR hero.age IS NULL))");
    }

    @Test
    void theSameTableInsideIsAnotherOne() {
        assertSql(
                Select.of(Category.id).where(Category.children.any(Category.name.eq("leaf"))),
                "SELECT category.id FROM category WHERE EXISTS (SELECT 1 FROM category AS category_1"
                        + " WHERE category_1.parent_id = category.id AND category_1.name = ?)");
    }

    @Test
    void anAliasIsTheOuterTable() {
        Category.Columns c = Category.as("c");
        assertSql(
                Select.of(c).where(c.parent.has(Category.name.eq("root"))),
                "SELECT c.id, c.name, c.parent_id FROM category AS c WHERE EXISTS (SELECT 1 FROM category"
                        + " WHERE category.id = c.parent_id AND category.name = ?)");
    }

    @Test
    void theLinkTableStandsBetween() {
        assertSql(
                Select.of(Order.year).where(Order.tags.any(Category.name.eq("new"))),
                "SELECT \"order\".year FROM \"Shop\".\"order\" WHERE EXISTS (SELECT 1 FROM order_tag"
                        + " JOIN category ON category.id = order_tag.tag_id"
                        + " WHERE order_tag.order_year = \"order\".year AND order_tag.order_number = \"order\".number"
                        + " AND category.name = ?)");
    }
}
