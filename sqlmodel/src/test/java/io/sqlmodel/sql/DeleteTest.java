package io.sqlmodel.sql;

import static io.sqlmodel.SqlModel.delete;
import static io.sqlmodel.sql.Written.assertSql;

import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.Test;

class DeleteTest {
    @Test
    void deletesWhereAllConditionsHold() {
        assertSql(delete(Hero.class), "DELETE FROM hero");
        assertSql(
                delete(Hero.class).where(Hero.age.gt(1)).where(Hero.team.has(Team.name.eq("A"))),
                "DELETE FROM hero WHERE hero.age > ?"
                        + " AND EXISTS (SELECT 1 FROM team WHERE team.id = hero.team_id AND team.name = ?)");
    }
}
