package io.sqlmodel.benchmarks.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table of a page. */
final class MarkdownTable {
    private final List<String> lines = new ArrayList<>();

    /** The first column is text, the others are numbers. */
    MarkdownTable(List<String> heads) {
        this(heads, 1);
    }

    private MarkdownTable(List<String> heads, int texts) {
        add(heads);
        lines.add("|---".repeat(texts) + "|---:".repeat(heads.size() - texts) + "|");
    }

    /** All columns are text. */
    static MarkdownTable ofText(List<String> heads) {
        return new MarkdownTable(heads, heads.size());
    }

    void add(List<String> cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    /** Its lines, which are none without rows. */
    List<String> lines() {
        return lines.size() > 2 ? Collections.unmodifiableList(lines) : List.of();
    }

    @Override
    public String toString() {
        return String.join("\n", lines());
    }
}
