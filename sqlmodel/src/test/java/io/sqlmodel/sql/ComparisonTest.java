package io.sqlmodel.sql;

import static io.sqlmodel.sql.Written.assertSql;
import static io.sqlmodel.sql.Written.assertWhere;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.sample.Hero;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void valuesAreParameters() {
        assertWhere(Hero.name.eq("Ann'; DROP TABLE hero; --"), "hero.name = ?");
        assertWhere(Hero.name.ne("Ann"), "hero.name <> ?");
        assertWhere(Hero.age.gt(1), "hero.age > ?");
        assertWhere(Hero.age.ge(1), "hero.age >= ?");
        assertWhere(Hero.age.lt(1), "hero.age < ?");
        assertWhere(Hero.age.le(1), "hero.age <= ?");
    }

    @Test
    void expressionsAreCompared() {
        assertWhere(Hero.id.eq(Hero.teamId), "hero.id = hero.team_id");
        assertWhere(Hero.id.lt(Hero.teamId.plus(1L)), "hero.id < hero.team_id + ?");
    }

    @Test
    void conditionsAsOperandsHaveParentheses() {
        assertSql(
                Select.of(Order.year).where(Order.paid.eq(Order.year.gt(1))),
                "SELECT \"order\".year FROM \"Shop\".\"order\" WHERE \"order\".paid = (\"order\".year > ?)");
    }

    @Test
    @SuppressWarnings("NullAway") // who does not check nulls can do this
    void nullIsAnErrorThatNamesIsNull() {
        @Nullable String nothing = null;
        assertThatThrownBy(() -> Hero.name.eq(nothing))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1502")
                .hasMessageContaining("Hero.name")
                .hasMessageContaining("isNull()");
    }

    @Test
    void theOppositeOfEqualIsNotEqual() {
        assertWhere(Hero.name.eq("Ann").not(), "hero.name <> ?");
        assertWhere(Hero.name.ne("Ann").not(), "hero.name = ?");
        assertWhere(Hero.age.gt(1).not(), "NOT (hero.age > ?)");
    }

    @Test
    void decimalsAreComparedAsNumbersWhereTheyAreStoredAsText() {
        assertSql(
                Select.of(Order.year).where(Order.price.gt(new BigDecimal("9.90"))),
                "SELECT \"order\".year FROM \"Shop\".\"order\""
                        + " WHERE CAST(\"order\".price AS NUMERIC) > CAST(? AS NUMERIC)");
    }

    @Test
    void parametersAreInTheOrderOfTheText() {
        Select<Long> select = Select.of(Hero.id)
                .where(Hero.name.in("Ann", "Bob"), Hero.age.between(1, 2))
                .limit(3)
                .offset(4);
        List<Parameter> parameters = select.fingerprint().parameters();
        assertThat(parameters).extracting(Parameter::value).containsExactly("Ann", "Bob", 1, 2, 3L, 4L);
    }
}
