package io.sqlmodel.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Javadoc: carried over from the shape, and written for what the shape does not have. */
final class Docs {
    /** The width of text in a nested type, after {@code "     * "}. */
    private static final int WIDTH = LineBreaks.WIDTH - 11;

    /** References are relative to the imports of the shape's file, so they become plain code. */
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^}\\s]+)(?:\\s+([^}]*))?}");

    private static final Pattern FOREIGN_TAG = Pattern.compile("(?ms)^@(?!return|since|deprecated)\\w+.*?(?=^@|\\z)");
    private static final Pattern TAG = Pattern.compile("(?m)^@\\w");
    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?=\\s|$)");

    private final Elements elements;

    Docs(Elements elements) {
        this.elements = elements;
    }

    /** The documentation of an element, without comment signs; empty if it has none. */
    String carried(Element element) {
        String text = elements.getDocComment(element);
        if (text == null) {
            return "";
        }
        String plain = text.lines()
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .map(String::stripTrailing)
                .reduce("", (all, line) -> all.isEmpty() ? line : all + "\n" + line);
        String linked = LINK.matcher(plain)
                .replaceAll(link -> java.util.regex.Matcher.quoteReplacement(
                        link.group(2) == null
                                ? "{@code " + link.group(1).replace('#', '.').replaceFirst("^\\.", "") + "}"
                                : link.group(2)));
        return Template.quote(FOREIGN_TAG.matcher(linked).replaceAll("").strip());
    }

    /** The first sentence of an element's documentation, after a blank; empty if it has none. */
    String sentence(Element element) {
        String text = carried(element);
        String body = TAG.splitAsStream(text).findFirst().orElse("").strip();
        String first = SENTENCE_END.splitAsStream(body).findFirst().orElse("").replace('\n', ' ');
        boolean whole = first.chars().filter(c -> c == '{').count()
                == first.chars().filter(c -> c == '}').count();
        return first.isEmpty() || !whole ? "" : " " + first + (body.length() > first.length() ? "." : "");
    }

    /** A comment. */
    static String comment(String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (!text.contains("\n") && text.length() <= WIDTH && !text.startsWith("@")) {
            return "/** " + text + " */\n";
        }
        StringBuilder comment = new StringBuilder("/**\n");
        text.lines()
                .flatMap(line -> wrapped(line).stream())
                .forEach(line -> comment.append((" * " + line).stripTrailing()).append('\n'));
        return comment.append(" */\n").toString();
    }

    private static List<String> wrapped(String line) {
        List<String> lines = new ArrayList<>();
        String rest = line;
        while (rest.length() > WIDTH && rest.lastIndexOf(' ', WIDTH) > 0) {
            int end = rest.lastIndexOf(' ', WIDTH);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add(rest);
        return lines;
    }
}
