package io.sqlmodel.processor.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of an order as {@code @Relationship} spells it.
 *
 * @param attribute the attribute
 * @param descending whether the greatest comes first
 * @param valid whether the text is an attribute with {@code asc} or {@code desc} or neither
 * @param text the text as written
 */
public record OrderPart(String attribute, boolean descending, boolean valid, String text) {
    private static final Pattern FORM = Pattern.compile("(\\S+)(?:\\s+(asc|desc))?", Pattern.CASE_INSENSITIVE);

    /**
     * Reads {@code "name, age desc"}.
     *
     * @param text the text
     * @return its parts
     */
    public static List<OrderPart> list(String text) {
        return Names.list(text).stream().map(OrderPart::parse).toList();
    }

    private static OrderPart parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return new OrderPart(text, false, false, text);
        }
        return new OrderPart(matcher.group(1), "desc".equalsIgnoreCase(matcher.group(2)), true, text);
    }
}
