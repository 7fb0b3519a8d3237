package io.sqlmodel.processor.model;

import java.util.List;

/**
 * A unique constraint or an index as {@code @Table} spells it.
 *
 * @param name its name; empty to derive it
 * @param attributes the attributes it covers
 * @param text the text as written
 */
public record KeyList(String name, List<String> attributes, String text) {
    /**
     * Reads {@code "a, b"} or {@code "name(a, b)"}.
     *
     * @param text the text
     * @return the key; what is not a list of names shows up as an attribute that no shape has
     */
    public static KeyList parse(String text) {
        String stripped = text.strip();
        int open = stripped.indexOf('(');
        boolean named = open > 0 && stripped.endsWith(")");
        String list = named ? stripped.substring(open + 1, stripped.length() - 1) : stripped;
        return new KeyList(named ? stripped.substring(0, open).strip() : "", Names.list(list), text);
    }
}
