package io.sqlmodel.sql;

import static io.sqlmodel.sql.Written.assertWhere;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.sample.Hero;
import org.junit.jupiter.api.Test;

class LikeTest {
    @Test
    void likeTakesThePatternAsItIs() {
        assertWhere(Hero.name.like("A%_"), "hero.name LIKE ?");
        assertThat(value(Hero.name.like("A%_"))).isEqualTo("A%_");
    }

    @Test
    void ilikePutsBothSidesIntoLowerCaseWhereTheDatabaseHasNoOperator() {
        assertWhere(Hero.name.ilike("a%"), "lower(hero.name) LIKE lower(?)");
    }

    @Test
    void startsWithEndsWithAndContainsTakeTextLiterally() {
        assertWhere(Hero.name.startsWith("10%_!"), "hero.name LIKE ? ESCAPE '!'");
        assertThat(value(Hero.name.startsWith("10%_!"))).isEqualTo("10!%!_!!%");
        assertThat(value(Hero.name.endsWith("x"))).isEqualTo("%x");
        assertThat(value(Hero.name.contains("x"))).isEqualTo("%x%");
    }

    private static Object value(Condition condition) {
        return requireNonNull(Fingerprint.of(condition).parameters().get(0).value());
    }
}
