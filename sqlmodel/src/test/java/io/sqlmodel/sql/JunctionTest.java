package io.sqlmodel.sql;

import static io.sqlmodel.sql.Conditions.and;
import static io.sqlmodel.sql.Conditions.or;
import static io.sqlmodel.sql.Written.assertWhere;

import io.sqlmodel.sample.Hero;
import org.junit.jupiter.api.Test;

class JunctionTest {
    private final Condition a = Hero.age.gt(1);
    private final Condition b = Hero.age.lt(9);
    private final Condition c = Hero.name.isNull();

    @Test
    void orInsideAndHasParentheses() {
        assertWhere(a.or(b).and(c), "(hero.age > ? OR hero.age < ?) AND hero.name IS NULL");
        assertWhere(and(c, or(a, b)), "hero.name IS NULL AND (hero.age > ? OR hero.age < ?)");
    }

    @Test
    void andInsideOrHasParentheses() {
        assertWhere(a.and(b).or(c), "(hero.age > ? AND hero.age < ?) OR hero.name IS NULL");
    }

    @Test
    void theSameKindIsMerged() {
        assertWhere(a.and(b).and(c), "hero.age > ? AND hero.age < ? AND hero.name IS NULL");
        assertWhere(or(a, or(b, c)), "hero.age > ? OR hero.age < ? OR hero.name IS NULL");
    }

    @Test
    void noneAndOneAreSimple() {
        assertWhere(and(), "1 = 1");
        assertWhere(or(), "1 = 0");
        assertWhere(or(a), "hero.age > ?");
    }
}
