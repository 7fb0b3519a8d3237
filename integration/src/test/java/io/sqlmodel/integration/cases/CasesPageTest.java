package io.sqlmodel.integration.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The page about all cases, {@code docs/semantics.md}: written with {@code -Dcases=write}, checked otherwise. */
class CasesPageTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Path PAGE = PROJECT.resolve("docs/semantics.md");

    private final List<CaseEntry> entries = entries();
    private final Map<String, Set<Path>> tests = CaseTags.find(PROJECT);

    private static List<CaseEntry> entries() {
        try (InputStream list = CasesPageTest.class.getResourceAsStream("/cases.txt")) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            return CaseEntry.parse(text.lines().toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyTagNamesACaseOfTheList() {
        assertThat(entries)
                .extracting(CaseEntry::number)
                .containsAll(tests.keySet())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsDifferentSaysWhy() {
        assertThat(entries)
                .allMatch(
                        entry -> entry.verdict() == Verdict.SAME || !entry.why().isEmpty());
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        String page = CasesPage.of(entries, tests);
        if ("write".equals(System.getProperty("cases"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
                .as("docs/semantics.md, which -Dcases=write writes anew")
                .isEqualTo(page);
    }
}
