package io.sqlmodel.sql;

import static io.sqlmodel.SqlModel.max;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.update;
import static io.sqlmodel.sql.Written.assertSql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Update;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.sample.Hero;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UpdateTest {
    @Test
    void setsValuesAndExpressions() {
        assertSql(
                update(Hero.class)
                        .set(Hero.age, Hero.age.plus(1))
                        .set(Hero.name, "Ann")
                        .where(Hero.id.eq(1L), Hero.age.isNotNull()),
                "UPDATE hero SET age = hero.age + ?, name = ? WHERE hero.id = ? AND hero.age IS NOT NULL");
    }

    @Test
    void aQueryMayNameTheRow() {
        Hero.Columns other = Hero.as("other");
        assertSql(
                update(Hero.class).set(Hero.age, select(max(other.age)).where(other.teamId.eq(Hero.teamId))),
                "UPDATE hero SET age = (SELECT max(other.age) FROM hero AS other WHERE other.team_id = hero.team_id)");
    }

    @Test
    void nullIsAValue() {
        @Nullable Integer unknown = null;
        Update<Hero> update = update(Hero.class).set(Hero.age, unknown);
        assertSql(update, "UPDATE hero SET age = ?");
        assertThat(update.fingerprint().parameters().get(0).value()).isNull();
    }

    @Test
    void aColumnIsSetToNullWithoutACast() {
        Update<Hero> update = update(Hero.class).setNull(Hero.age);
        assertSql(update, "UPDATE hero SET age = ?");
        assertThat(update.fingerprint().parameters().get(0).value()).isNull();
    }

    @Test
    void nothingToSetIsAnError() {
        assertThatThrownBy(() -> update(Hero.class).fingerprint())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1512");
    }
}
