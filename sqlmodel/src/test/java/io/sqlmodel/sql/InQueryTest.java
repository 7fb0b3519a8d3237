package io.sqlmodel.sql;

import static io.sqlmodel.sql.Written.assertWhere;

import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.Test;

class InQueryTest {
    @Test
    void theQueryStandsInParentheses() {
        assertWhere(
                Hero.teamId.in(Select.of(Team.id).where(Team.name.eq("A"))),
                "hero.team_id IN (SELECT team.id FROM team WHERE team.name = ?)");
        assertWhere(Hero.teamId.notIn(Select.of(Team.id)), "hero.team_id NOT IN (SELECT team.id FROM team)");
    }

    @Test
    void theSameTableGetsAnotherNameInside() {
        assertWhere(
                Hero.age.in(Select.of(Hero.age).where(Hero.name.eq("Ann"))),
                "hero.age IN (SELECT hero_1.age FROM hero AS hero_1 WHERE hero_1.name = ?)");
    }

    @Test
    void theInnerQueryMayNameTablesOfTheOuter() {
        assertWhere(
                Conditions.exists(Select.of(Team.id).where(Team.id.eq(Hero.teamId))),
                "EXISTS (SELECT team.id FROM team WHERE team.id = hero.team_id)");
    }
}
