package io.sqlmodel.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Pages show what is there. The tests of the pages compare what was executed and printed; {@code -Dguide=write} has all of
 * them write what they find.
 */
class PagesTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    /** What needs no source, because nothing here could run it. */
    private static final Map<String, String> FREE = Map.of(
            "xml", "a reader's Maven build",
            "kotlin", "a reader's Gradle build",
            "python", "what ours is compared with",
            "", "commands, and what they print");

    @Test
    void codeIsThatOfItsSource() {
        Project.pages().forEach(Shown::sources);
    }

    @Test
    void whatPagesShowHasASource() {
        for (Page page : Project.pages()) {
            assertThat(page.blocks())
                    .as("blocks of %s", page)
                    .allMatch(block -> block.hasSource() || FREE.containsKey(block.language()));
        }
    }

    /** What is called by a code is called by what it is an error of, which its test asserts. */
    @Test
    void examplesOfErrorsStandInTheirSections() {
        for (Page page : Project.pages()) {
            for (Block block : page.blocks()) {
                block.names().stream()
                        .filter(name -> name.contains("#SM-"))
                        .forEach(name -> assertThat(page.heading(block)).contains(name.replaceFirst(".*#", "")));
            }
        }
    }

    @Test
    void everyOutputIsMadeByItsTest() {
        for (Page page : Project.pages()) {
            for (Block block : page.blocks()) {
                if (block.kind().equals(Block.OUTPUT)) {
                    assertThat(block.names()).as("on %s", page).hasSize(1).allMatch(PagesTest::isMade);
                    assertThat(Project.writes() || !block.text().isEmpty())
                            .as("%s on %s is written", block.names(), page)
                            .isTrue();
                }
            }
        }
    }

    private static boolean isMade(String output) {
        String[] name = output.split("#", 2);
        return output.startsWith("mistakes/")
                ? Files.exists(Project.source(output))
                : Project.read(Project.source(name[0])).contains("(\"" + name[1] + "\"");
    }

    @Test
    void everySnippetIsOnAPage() {
        Set<String> shown = new TreeSet<>();
        Project.pages().forEach(page -> page.blocks().forEach(block -> shown.addAll(block.names())));
        for (Path source : Project.sources()) {
            for (String snippet : Snippets.names(
                    Project.read(source).lines().map(String::strip).toList())) {
                assertThat(shown).contains(Project.name(source) + "#" + snippet);
            }
        }
    }

    @Test
    void linksLeadSomewhere() {
        List<String> broken = new ArrayList<>();
        for (Page page : Project.pages()) {
            Matcher link = LINK.matcher(prose(page));
            while (link.find()) {
                if (!link.group(1).contains("://") && !leads(page.file(), link.group(1))) {
                    broken.add(page + ": " + link.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    /** A page without its blocks. */
    private static String prose(Page page) {
        StringBuilder prose = new StringBuilder();
        int line = 0;
        for (Block block : page.blocks()) {
            page.lines()
                    .subList(line, block.line())
                    .forEach(text -> prose.append(text).append('\n'));
            line = block.end();
        }
        page.lines()
                .subList(line, page.lines().size())
                .forEach(text -> prose.append(text).append('\n'));
        return prose.toString();
    }

    private static boolean leads(Path from, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
        return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
    }

    /** The headings of a page, as addresses. */
    private static Set<String> anchors(Path page) {
        Set<String> anchors = new TreeSet<>();
        for (String line : Project.read(page).lines().toList()) {
            if (line.matches("#+ .*")) {
                String heading = line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT);
                anchors.add(heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
            }
        }
        return anchors;
    }
}
