package io.sqlmodel.sql;

import static io.sqlmodel.SqlModel.update;
import static io.sqlmodel.sql.Written.assertClause;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.Test;

class StatementTest {
    @Test
    void printsAsReadableSqlWithMarkers() {
        assertThat(Select.of(Order.group).where(Order.year.eq(2026)).limit(2))
                .hasToString("SELECT order.group FROM Shop.order WHERE order.year = ? LIMIT ?");
        assertThat(Hero.name.eq("secret")).hasToString("hero.name = ?");
        assertThat(Hero.team.has(Team.name.eq("A")))
                .hasToString("EXISTS (SELECT 1 FROM team WHERE team.id = hero.team_id AND team.name = ?)");
    }

    @Test
    void printsWhatIsNotCompleteWithoutAnError() {
        assertThat(update(Hero.class)).hasToString(" ...");
        assertThat(Select.of(Hero.id).join(Category.class))
                .hasToString("SELECT hero.id FROM hero JOIN category ON ...");
    }

    @Test
    void isNeverChanged() {
        Select<Long> all = Select.of(Hero.id);
        Select<Long> some = all.where(Hero.age.gt(1)).distinct().limit(1);
        assertClause(all, "");
        assertThat(some).hasToString("SELECT DISTINCT hero.id FROM hero WHERE hero.age > ? LIMIT ?");
    }

    @Test
    void clausesAreInTheOrderOfSqlWhateverTheOrderOfTheCalls() {
        assertClause(
                Select.of(Hero.id)
                        .limit(1)
                        .orderBy(Hero.name)
                        .where(Hero.age.gt(1))
                        .join(Hero.team)
                        .where(Team.name.eq("A")),
                " JOIN team ON hero.team_id = team.id WHERE hero.age > ? AND team.name = ? ORDER BY hero.name LIMIT ?");
    }
}
