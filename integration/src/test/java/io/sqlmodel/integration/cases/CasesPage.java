package io.sqlmodel.integration.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the page about all cases. */
final class CasesPage {
    private static final String HEAD = """
            # Behaviour, case by case

            Every case of the catalogue of SQLModel's and SQLAlchemy's behaviour: what ours is, and the tests that prove it.
            *Same* is the original's behaviour, statement counts included; *different on purpose* says why.

            This page is generated from the tags `@Case` of the tests and from `integration/src/test/resources/cases.txt`, and the
            build fails when it is out of date: `./mvnw -pl integration -am test -Dtest=CasesPageTest
            -Dsurefire.failIfNoSpecifiedTests=false -Dcases=write` writes it.
            """;

    private final Map<String, Set<Path>> tests;
    private final StringBuilder text = new StringBuilder(HEAD);

    private CasesPage(Map<String, Set<Path>> tests) {
        this.tests = tests;
    }

    /** The page. */
    static String of(List<CaseEntry> entries, Map<String, Set<Path>> tests) {
        CasesPage page = new CasesPage(tests);
        String group = "";
        for (CaseEntry entry : entries) {
            if (!entry.group().equals(group)) {
                group = entry.group();
                page.text.append("\n## ").append(group).append("\n\n| case | | verdict | tests |\n|---|---|---|---|\n");
            }
            page.row(entry);
        }
        return page.text.toString();
    }

    private void row(CaseEntry entry) {
        Set<Path> proofs = tests.getOrDefault(entry.number(), Set.of());
        boolean open = proofs.isEmpty() && (entry.verdict() == Verdict.SAME || entry.verdict() == Verdict.DIFFERENT);
        String why = entry.why().isEmpty() ? "" : ": " + entry.why();
        text.append("| ")
                .append(entry.number())
                .append(" | ")
                .append(entry.title())
                .append(" | ");
        text.append(open ? "not yet (issue " + entry.issue() + ")" : entry.verdict() + why)
                .append(" | ");
        text.append(proofs.stream().map(CasesPage::link).collect(Collectors.joining(", ")))
                .append(" |\n");
    }

    /** A test by the name of its class; a program that must not compile by its sentence. */
    private static String link(Path file) {
        String name = file.getFileName().toString().replace(".java", "").replace('_', ' ');
        return '[' + name + "](../" + file.toString().replace('\\', '/') + ')';
    }
}
