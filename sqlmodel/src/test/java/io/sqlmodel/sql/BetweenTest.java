package io.sqlmodel.sql;

import static io.sqlmodel.sql.Written.assertWhere;

import io.sqlmodel.sample.Hero;
import org.junit.jupiter.api.Test;

class BetweenTest {
    @Test
    void takesValues() {
        assertWhere(Hero.age.between(20, 30), "hero.age BETWEEN ? AND ?");
    }

    @Test
    void takesExpressions() {
        assertWhere(
                Hero.id.between(Hero.teamId, Hero.teamId.plus(2L)),
                "hero.id BETWEEN hero.team_id AND (hero.team_id + ?)");
    }

    @Test
    void staysWholeNextToAnd() {
        assertWhere(Hero.age.between(20, 30).and(Hero.name.eq("Ann")), "hero.age BETWEEN ? AND ? AND hero.name = ?");
    }
}
