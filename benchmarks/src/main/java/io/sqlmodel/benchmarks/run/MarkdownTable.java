package io.sqlmodel.benchmarks.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table of a page: the first column is text, the others are numbers. */
final class MarkdownTable {
    private final List<String> lines = new ArrayList<>();

    MarkdownTable(List<String> heads) {
        add(heads);
        lines.add("|---" + "|---:".repeat(heads.size() - 1) + "|");
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
