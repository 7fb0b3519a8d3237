package io.sqlmodel.sql;

import static io.sqlmodel.sql.Written.assertSql;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.SqlModel;
import io.sqlmodel.dialect.sqlite.SqliteDialect;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.Test;

class FromClauseTest {
    @Test
    void namesTheTablesOfWhatIsReturned() {
        assertSql(
                SqlModel.select(Hero.class, Team.class).where(Hero.teamId.eq(Team.id)),
                "SELECT hero.id, hero.name, hero.age, hero.team_id, team.id, team.name FROM hero, team"
                        + " WHERE hero.team_id = team.id");
    }

    @Test
    void aReturnedTableMovesToItsJoin() {
        assertSql(
                SqlModel.select(Hero.name, Team.name).join(Hero.team),
                "SELECT hero.name, team.name FROM hero JOIN team ON hero.team_id = team.id");
        assertSql(
                SqlModel.select(Team.name, Hero.name).join(Team.class),
                "SELECT team.name, hero.name FROM hero JOIN team ON hero.team_id = team.id");
    }

    @Test
    void deferredColumnsAreLeftOut() {
        assertSql(
                SqlModel.select(Order.class),
                "SELECT \"order\".year, \"order\".number, \"order\".\"group\", \"order\".price, \"order\".paid,"
                        + " \"order\".version, \"order\".buyer_id, \"order\".seller_id FROM \"Shop\".\"order\"");
    }

    @Test
    void anAliasIsATableOfItsOwn() {
        Hero.Columns other = Hero.as("Other");
        assertSql(
                SqlModel.select(Hero.name, other.name).where(Hero.id.lt(other.id)),
                "SELECT hero.name, \"Other\".name FROM hero, hero AS \"Other\" WHERE hero.id < \"Other\".id");
    }

    @Test
    void aColumnOfATableThatIsNotThereIsAnError() {
        Select<Long> select = Select.of(Hero.id).where(Team.name.eq("A"));
        assertThatThrownBy(() -> SqlWriter.write(select, SqliteDialect.INSTANCE))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1503")
                .hasMessageContaining("Team.name");
    }
}
