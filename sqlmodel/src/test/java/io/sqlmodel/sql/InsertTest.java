package io.sqlmodel.sql;

import static io.sqlmodel.sql.Written.assertSql;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.sample.Hero;
import org.junit.jupiter.api.Test;

class InsertTest {
    @Test
    void eachCallAddsARow() {
        assertSql(
                Insert.of(Hero.class)
                        .values(Hero.name.to("Ann"), Hero.age.to(30))
                        .values(Hero.name.to("Bob"), Hero.age.to(31)),
                "INSERT INTO hero (name, age) VALUES (?, ?), (?, ?)");
    }

    @Test
    void rowsWithOtherColumnsAreAnError() {
        assertThatThrownBy(
                        () -> Insert.of(Hero.class).values(Hero.name.to("Ann")).values(Hero.age.to(31)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1514")
                .hasMessageContaining("name, then age");
    }

    @Test
    void noRowIsAnError() {
        assertThatThrownBy(() -> Insert.of(Hero.class).fingerprint()).hasMessageContaining("SM-1513");
    }
}
