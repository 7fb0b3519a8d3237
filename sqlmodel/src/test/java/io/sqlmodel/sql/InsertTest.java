package io.sqlmodel.sql;

import static io.sqlmodel.SqlModel.insert;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.sql.Written.assertSql;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.Test;

class InsertTest {
    @Test
    void eachCallAddsARow() {
        assertSql(
                insert(Hero.class)
                        .values(Hero.name.to("Ann"), Hero.age.to(30))
                        .values(Hero.name.to("Bob"), Hero.age.to(31)),
                "INSERT INTO hero (name, age) VALUES (?, ?), (?, ?)");
    }

    @Test
    void rowsWithOtherColumnsAreAnError() {
        assertThatThrownBy(() -> insert(Hero.class).values(Hero.name.to("Ann")).values(Hero.age.to(31)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1514")
                .hasMessageContaining("name, then age");
    }

    @Test
    void aQueryFillsColumns() {
        assertSql(
                insert(Hero.class)
                        .columns(Hero.name, Hero.teamId)
                        .from(select(Team.name, Team.id).where(Team.id.gt(1L))),
                "INSERT INTO hero (name, team_id) SELECT team.name, team.id FROM team WHERE team.id > ?");
    }

    @Test
    void aQueryThatDoesNotFitIsAnError() {
        assertThatThrownBy(() -> insert(Hero.class).columns(Hero.name, Hero.age).from(select(Team.name, Team.id)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1551")
                .hasMessageContaining("name, age")
                .hasMessageContaining("Team.id");
        assertThatThrownBy(() -> insert(Hero.class).columns(Hero.name).from(select(Team.class)))
                .hasMessageContaining("SM-1551");
    }

    @Test
    void rowsAndAQueryAreAnError() {
        assertThatThrownBy(() -> insert(Hero.class)
                        .columns(Hero.name)
                        .from(select(Team.name))
                        .values(Hero.name.to("Ann")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1550");
        assertThatThrownBy(() -> insert(Hero.class)
                        .values(Hero.name.to("Ann"))
                        .columns(Hero.name)
                        .from(select(Team.name)))
                .hasMessageContaining("SM-1550");
    }

    @Test
    void noRowIsAnError() {
        assertThatThrownBy(() -> insert(Hero.class).fingerprint()).hasMessageContaining("SM-1513");
    }
}
