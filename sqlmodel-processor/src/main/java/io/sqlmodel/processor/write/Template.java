package io.sqlmodel.processor.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Source with places to fill in. {@code ${name}} stands for a value; alone on its line it takes all lines of the value,
 * indented like itself, and vanishes with the blank line before it if there are none. Class names between backquotes
 * are left for {@link ImportList}.
 */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");
    private static final char BACKQUOTE = '\u0001';

    private final String text;
    private final Map<String, String> values = new HashMap<>();

    private Template(String text) {
        this.text = text;
    }

    static Template of(String text) {
        return new Template(text);
    }

    /** Sets a value; a trailing line break is dropped. */
    Template with(String name, String value) {
        values.put(name, value.stripTrailing());
        return this;
    }

    /** Text from outside, whose backquotes mean themselves. */
    static String quote(String text) {
        return text.replace('`', BACKQUOTE);
    }

    static String unquote(String text) {
        return text.replace(BACKQUOTE, '`');
    }

    String fill() {
        List<String> lines = new ArrayList<>();
        for (String line : text.stripTrailing().split("\n", -1)) {
            Matcher alone = PLACE.matcher(line.strip());
            if (alone.matches()) {
                block(lines, line.indexOf('$'), value(alone.group(1)));
            } else {
                lines.add(PLACE.matcher(line).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1)))));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static void block(List<String> lines, int indent, String value) {
        int last = lines.size() - 1;
        if (!value.isEmpty()) {
            value.lines().forEach(line -> lines.add(line.isEmpty() ? "" : " ".repeat(indent) + line));
        } else if (last >= 0 && lines.get(last).isEmpty()) {
            lines.remove(last);
        }
    }

    private String value(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }
}
