package io.sqlmodel.docs.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What pages show of sources: a region from {@code // snippet: name} to {@code // end}, or a whole type without what stands
 * before it. A name that is there several times is one region, without what lies between its parts.
 */
final class Snippets {
    private static final String BEGIN = "// snippet: ";
    private static final String END = "// end";

    private Snippets() {}

    /** Several of them, with a blank line between. */
    static String text(List<String> names) {
        return names.stream().map(Snippets::text).collect(Collectors.joining("\n\n"));
    }

    /** Their language, which is that of the first. */
    static String language(List<String> names) {
        return Project.language(Project.source(file(names.get(0))));
    }

    private static String file(String name) {
        int region = name.indexOf('#');
        return region < 0 ? name : name.substring(0, region);
    }

    private static String text(String name) {
        int region = name.indexOf('#');
        List<String> lines = Project.read(Project.source(file(name))).lines().toList();
        String text = region < 0 ? dedent(type(lines)) : region(lines, name.substring(region + 1));
        if (text.isBlank()) {
            throw new IllegalArgumentException("Nothing is called " + name);
        }
        return text.strip();
    }

    /** The names of all regions of a file. */
    static Set<String> names(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> line.startsWith(BEGIN))
                .map(line -> line.substring(BEGIN.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String region(List<String> lines, String name) {
        StringBuilder text = new StringBuilder();
        List<String> part = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            String words = line.strip();
            if (words.startsWith(BEGIN) || words.equals(END)) {
                text.append(dedent(part));
                part.clear();
                inside = words.equals(BEGIN + name);
            } else if (inside) {
                part.add(line);
            }
        }
        return text.toString();
    }

    /** A blank last line has no indentation of its own, and stays. */
    private static String dedent(List<String> lines) {
        String text = String.join("\n", lines);
        String blank = text.endsWith("\n") ? "\n" : "";
        return lines.isEmpty() ? "" : text.stripTrailing().stripIndent() + "\n" + blank;
    }

    /** From the first annotation, or the declaration if there is none. */
    private static List<String> type(List<String> lines) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).matches("@.*|(public |final |abstract )*(interface|class|enum|record) .*")) {
                return lines.subList(line, lines.size());
            }
        }
        return List.of();
    }
}
