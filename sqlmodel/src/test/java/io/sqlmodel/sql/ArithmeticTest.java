package io.sqlmodel.sql;

import static io.sqlmodel.sql.Written.assertWhere;

import io.sqlmodel.sample.Hero;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
    @Test
    void hasAllFourOperators() {
        assertWhere(Hero.age.plus(1).eq(2), "hero.age + ? = ?");
        assertWhere(Hero.age.minus(1).eq(2), "hero.age - ? = ?");
        assertWhere(Hero.age.times(Hero.age).eq(4), "hero.age * hero.age = ?");
        assertWhere(Hero.age.dividedBy(2).eq(2), "hero.age / ? = ?");
    }

    @Test
    void nestedCalculationsHaveParentheses() {
        assertWhere(Hero.age.plus(1).times(Hero.age.minus(1)).gt(0), "(hero.age + ?) * (hero.age - ?) > ?");
    }
}
