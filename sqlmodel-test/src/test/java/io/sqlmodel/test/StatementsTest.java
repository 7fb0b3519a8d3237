package io.sqlmodel.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.event.StatementEvent;
import org.junit.jupiter.api.Test;

class StatementsTest {
    private final Statements sql = new Statements();

    private void execute(String text, long rows) {
        sql.executed(new StatementEvent(text, 1, rows, 0, null));
    }

    @Test
    void nothingIsRecordedAtFirst() {
        assertThat(sql.count()).isZero();
        assertThat(sql.events()).isEmpty();
    }

    @Test
    void keepsTextsInTheOrderOfExecution() {
        execute("SELECT 1", 1);
        execute("SELECT 2", 1);

        assertThat(sql.sql()).containsExactly("SELECT 1", "SELECT 2");
        assertThat(sql).hasToString("SELECT 1" + System.lineSeparator() + "SELECT 2");
    }

    @Test
    void clearForgetsWhatWasRecorded() {
        execute("SELECT 1", 1);

        sql.clear();

        assertThat(sql.count()).isZero();
    }

    @Test
    void copiesDoNotFollowLaterStatements() {
        var before = sql.events();

        execute("SELECT 1", 1);

        assertThat(before).isEmpty();
        assertThat(sql.count()).isOne();
    }

    @Test
    void summaryOfAQueryNamesItsFirstTable() {
        execute("SELECT hero.id, hero.name\nFROM hero\nJOIN team ON team.id = hero.team_id", 3);

        assertThat(sql.summaries()).containsExactly("SELECT hero");
    }

    @Test
    void summaryOfAWriteNamesItsTableAndItsRows() {
        execute("INSERT INTO hero (name) VALUES (?), (?) RETURNING id", 2);
        execute("UPDATE hero SET name = ? WHERE id = ?", 1);
        execute("DELETE FROM hero WHERE id = ?", 3);

        assertThat(sql.summaries()).containsExactly("INSERT hero x2", "UPDATE hero x1", "DELETE hero x3");
    }

    @Test
    void summaryLeavesQuotesOut() {
        execute("SELECT \"id\" FROM \"main\".\"order\"", 0);
        execute("INSERT INTO `user` (id) VALUES (?)", 1);

        assertThat(sql.summaries()).containsExactly("SELECT main.order", "INSERT user x1");
    }

    @Test
    void summaryOfAFailedWriteDoesNotKnowItsRows() {
        execute("DELETE FROM hero WHERE id = ?", -1);

        assertThat(sql.summaries()).containsExactly("DELETE hero x?");
    }

    @Test
    void summaryOfOtherStatementsIsTheirVerb() {
        execute("PRAGMA foreign_keys = ON", 0);
        execute("create table if not exists hero (id integer)", 0);

        assertThat(sql.summaries()).containsExactly("PRAGMA", "CREATE hero");
    }
}
