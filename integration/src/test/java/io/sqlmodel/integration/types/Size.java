package io.sqlmodel.integration.types;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a converter stores as JSON.
 *
 * @param width the width
 */
public record Size(int width) {
    static final Pattern JSON = Pattern.compile("\\{ *\"width\" *: *(\\d+) *}");

    static Size of(String json) {
        Matcher found = JSON.matcher(json);
        if (!found.matches()) {
            throw new IllegalArgumentException(json);
        }
        return new Size(Integer.parseInt(found.group(1)));
    }
}
