package io.sqlmodel.sql;

import static io.sqlmodel.sql.Written.assertWhere;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.sample.Hero;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class InListTest {
    @Test
    void eachValueIsAParameter() {
        assertWhere(Hero.id.in(1L, 2L, 3L), "hero.id IN (?, ?, ?)");
        assertWhere(Hero.id.in(List.of(1L)), "hero.id IN (?)");
        assertWhere(Hero.id.notIn(1L, 2L), "hero.id NOT IN (?, ?)");
    }

    @Test
    void nothingIsInAnEmptyListAndEverythingIsOutside() {
        assertWhere(Hero.id.in(List.of()), "1 = 0");
        assertWhere(Hero.id.notIn(List.of()), "1 = 1");
        assertWhere(Hero.id.in().or(Hero.age.gt(1)), "hero.age > ?");
        assertWhere(Hero.id.in().and(Hero.age.gt(1)), "(1 = 0) AND hero.age > ?");
    }

    @Test
    void nullInTheListIsAnError() {
        assertThatThrownBy(() -> Hero.name.in(Arrays.asList("Ann", null)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1502");
    }
}
