package io.sqlmodel.processor.svg;

import io.sqlmodel.processor.diagram.Diagram;
import io.sqlmodel.processor.diagram.Entity;
import io.sqlmodel.processor.diagram.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Says what the marks of a diagram mean: those that are in it. */
final class Legend {
    private static final int ROW = 22;
    private static final int SIGN = 46;

    private record Item(String sign, String text) {}

    private final List<Item> items = new ArrayList<>();

    Legend(Diagram diagram) {
        List<Key> keys = diagram.entities().stream()
                .flatMap(entity -> entity.keys().stream())
                .toList();
        add(keys, key -> !key.nullable(), line() + Feet.parent(0, 0, 1, false), "one");
        add(keys, key -> key.nullable() || key.unique(), line() + Feet.parent(0, 0, 1, true), "zero or one");
        add(keys, key -> !key.unique(), line() + Feet.child(0, 0, 1, false, false), "zero or more");
        add(keys, Key::cascade, line() + Feet.child(0, 0, 1, false, true), "deleted with what it points to");
        if (diagram.entities().stream().anyMatch(Entity::link)) {
            items.add(new Item(head("link"), "link of a many-to-many"));
        }
        if (!diagram.outside().isEmpty()) {
            items.add(new Item(head("other"), "shown elsewhere"));
        }
        if (diagram.entities().stream().anyMatch(entity -> !entity.relations().isEmpty())) {
            String sign = "<text class=\"relation\" x=\"0\" y=\"4\">name</text>\n";
            items.add(new Item(sign, "relationship"));
        }
    }

    private void add(List<Key> keys, Predicate<Key> when, String sign, String text) {
        if (keys.stream().anyMatch(when)) {
            items.add(new Item(sign, text));
        }
    }

    private static String line() {
        return "<path class=\"line\" d=\"M0,0 H34\"/>\n";
    }

    private static String head(String kind) {
        return Text.format(
                "<g class=\"%s\"><rect class=\"head\" y=\"-7\" width=\"34\" height=\"14\" rx=\"3\"/></g>\n", kind);
    }

    private static int width(Item item) {
        return SIGN + Text.width(item.text(), Text.SMALL) + 20;
    }

    /** The width of the widest part. */
    int least() {
        return items.stream().mapToInt(Legend::width).max().orElse(0);
    }

    /** The height in a diagram of some width. */
    int height(int width) {
        return items.isEmpty() ? 0 : rows(width).size() * ROW + 10;
    }

    private List<List<Item>> rows(int width) {
        List<List<Item>> rows = new ArrayList<>();
        int left = 0;
        for (Item item : items) {
            if (rows.isEmpty() || left < width(item)) {
                rows.add(new ArrayList<>());
                left = width;
            }
            rows.get(rows.size() - 1).add(item);
            left -= width(item);
        }
        return rows;
    }

    void draw(StringBuilder out, int x, int y, int width) {
        int top = y + 10;
        for (List<Item> row : rows(width)) {
            int left = x;
            for (Item item : row) {
                out.append(Text.format("<g transform=\"translate(%d,%d)\">\n", left, top))
                        .append(item.sign());
                out.append(
                        Text.format("<text class=\"sub\" x=\"%d\" y=\"4\">%s</text>\n</g>\n", SIGN - 6, item.text()));
                left += width(item);
            }
            top += ROW;
        }
    }
}
