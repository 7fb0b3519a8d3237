package io.sqlmodel.sql;

import static io.sqlmodel.sql.Written.assertSql;
import static io.sqlmodel.sql.Written.assertWhere;

import io.sqlmodel.sample.Hero;
import org.junit.jupiter.api.Test;

class NotTest {
    @Test
    void compoundConditionsHaveParentheses() {
        assertWhere(Hero.age.gt(1).and(Hero.age.lt(9)).not(), "NOT (hero.age > ? AND hero.age < ?)");
    }

    @Test
    void twiceIsNothing() {
        assertWhere(Hero.age.gt(1).not().not(), "hero.age > ?");
    }

    @Test
    void nullChecksTurnRound() {
        assertWhere(Hero.age.isNull().not(), "hero.age IS NOT NULL");
        assertWhere(Hero.age.isNotNull().not(), "hero.age IS NULL");
    }

    @Test
    void aBooleanColumnIsACondition() {
        assertSql(
                Select.of(Order.year).where(Order.paid.not().and(Order.paid)),
                "SELECT \"order\".year FROM \"Shop\".\"order\" WHERE NOT \"order\".paid AND \"order\".paid");
    }
}
