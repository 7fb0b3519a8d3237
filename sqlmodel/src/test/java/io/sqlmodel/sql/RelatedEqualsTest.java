package io.sqlmodel.sql;

import static io.sqlmodel.sql.Written.assertSql;
import static io.sqlmodel.sql.Written.assertWhere;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelatedEqualsTest {
    @Test
    void anObjectIsComparedByItsKey() {
        Team team = new Team();
        assertWhere(Hero.team.eq(team), "hero.team_id = ?");
        assertWhere(Hero.team.ne(team), "hero.team_id <> ? OR hero.team_id IS NULL");
        assertThat(Fingerprint.of(Hero.team.eq(team)).parameters().get(0).value())
                .isEqualTo(new KeyOf(team, 0, "Hero.team"));
    }

    @Test
    void noObjectIsANullKey() {
        assertWhere(Hero.team.isNull(), "hero.team_id IS NULL");
        assertWhere(Hero.team.isNotNull(), "hero.team_id IS NOT NULL");
    }

    @Test
    void containsAsksTheDatabaseForTheRow() {
        assertSql(
                Select.of(Team.id).where(Team.heroes.contains(new Hero())),
                "SELECT team.id FROM team WHERE EXISTS (SELECT 1 FROM hero WHERE hero.team_id = team.id AND hero.id = ?)");
    }

    @Test
    @SuppressWarnings("NullAway") // who does not check nulls can do this
    void nullIsAnErrorThatNamesIsNull() {
        @Nullable Team nothing = null;
        assertThatThrownBy(() -> Hero.team.eq(nothing))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1502")
                .hasMessageContaining("Hero.team");
    }
}
