package io.sqlmodel.sql;

import static io.sqlmodel.sql.Written.assertClause;
import static io.sqlmodel.sql.Written.assertSql;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.Test;

class JoinTest {
    private final Select<Long> heroes = Select.of(Hero.id);

    @Test
    void aRelationshipBringsItsCondition() {
        assertClause(heroes.join(Hero.team), " JOIN team ON hero.team_id = team.id");
        assertSql(Select.of(Team.id).join(Team.heroes), "SELECT team.id FROM team JOIN hero ON team.id = hero.team_id");
    }

    @Test
    void theForeignKeyIsFoundInEitherDirection() {
        assertClause(heroes.join(Team.class), " JOIN team ON hero.team_id = team.id");
        assertSql(
                Select.of(Team.id).leftJoin(Hero.class),
                "SELECT team.id FROM team LEFT JOIN hero ON hero.team_id = team.id");
    }

    @Test
    void onSaysItAllForAClassAndNarrowsARelationship() {
        assertClause(heroes.join(Team.class).on(Team.name.eq(Hero.name)), " JOIN team ON team.name = hero.name");
        assertClause(
                heroes.leftJoin(Hero.team).on(Team.name.eq("A")),
                " LEFT JOIN team ON hero.team_id = team.id AND team.name = ?");
    }

    @Test
    void aliasesJoinATableToItself() {
        Hero.Columns other = Hero.as("h2");
        assertClause(
                heroes.join(other).on(other.teamId.eq(Hero.teamId)).where(other.name.eq("Ann")),
                " JOIN hero AS h2 ON h2.team_id = hero.team_id WHERE h2.name = ?");
        Category.Columns parent = Category.as("parent");
        assertSql(
                Select.of(Category.name).leftJoin(Category.parent, parent).where(parent.name.isNull()),
                "SELECT category.name FROM category LEFT JOIN category AS parent ON category.parent_id = parent.id"
                        + " WHERE parent.name IS NULL");
    }

    @Test
    void aQueryOfTheRelatedTableAloneBeginsWithTheOther() {
        assertSql(
                Select.of(Team.name).join(Hero.team), "SELECT team.name FROM hero JOIN team ON hero.team_id = team.id");
    }

    @Test
    void theLinkTableIsJoinedFirst() {
        assertSql(
                Select.of(Order.year).join(Order.tags),
                "SELECT \"order\".year FROM \"Shop\".\"order\""
                        + " JOIN order_tag ON \"order\".year = order_tag.order_year AND \"order\".number = order_tag.order_number"
                        + " JOIN category ON order_tag.tag_id = category.id");
    }

    @Test
    void noForeignKeyIsAnErrorThatNamesTheRemedy() {
        assertThatThrownBy(() -> heroes.join(Category.class).fingerprint())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1504")
                .hasMessageContaining("Category")
                .hasMessageContaining("join(...).on(...)");
    }

    @Test
    void severalForeignKeysAreAnErrorThatNamesThem() {
        assertThatThrownBy(() -> Select.of(Order.year).join(Category.class).fingerprint())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1505")
                .hasMessageContaining("Order (buyer_id) to Category; Order (seller_id) to Category");
    }

    @Test
    void theSameTableTwiceIsAnErrorThatAsksForAnAlias() {
        assertThatThrownBy(() -> heroes.join(Hero.team).join(Team.class))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1506")
                .hasMessageContaining("Team.as(");
        assertThatThrownBy(() -> Select.of(Category.id).join(Category.parent)).hasMessageContaining("SM-1506");
        assertThatThrownBy(() -> Select.of(Team.id).join(Team.class)).hasMessageContaining("SM-1506");
    }

    @Test
    void onWithoutAJoinIsAnError() {
        assertThatThrownBy(() -> heroes.on(Hero.age.gt(1))).hasMessageContaining("SM-1507");
    }

    @Test
    void aRelationshipOfATableThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> heroes.join(Order.buyer))
                .hasMessageContaining("SM-1508")
                .hasMessageContaining("Order.buyer");
    }
}
