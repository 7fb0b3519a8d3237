package io.sqlmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour tells one story, whatever SQL a database needs for it. */
class TourTest {
    @Test
    void resultsAndNoticesAreTheSameOnEachDatabase(@TempDir Path folder) {
        List<String> onSqlite = story("jdbc:sqlite:" + folder.resolve("tour.db"));

        assertThat(onSqlite)
                .contains("  * 2 statements, however many teams: the first read serves all teams of the result.");
        assertThat(story("jdbc:h2:mem:tour")).isEqualTo(onSqlite);
    }

    /** All but the first line, which names the database, and the statements. */
    private static List<String> story(String url) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Tour.tell(url, new PrintStream(told, true, StandardCharsets.UTF_8));
        return told.toString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .filter(line -> line.isEmpty() || line.matches("(?:\\d+\\.|  [>*]|      =) .*"))
                .toList();
    }
}
