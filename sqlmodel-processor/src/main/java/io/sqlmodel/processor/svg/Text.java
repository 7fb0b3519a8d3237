package io.sqlmodel.processor.svg;

import java.util.Locale;

/** The size of text. Nothing is drawn while compiling, so the font has one width for all characters. */
final class Text {
    /** The size of text in rows, in pixels. */
    static final int SIZE = 12;

    /** The size of marks such as PK. */
    static final int SMALL = 10;

    /** Widths of common fixed-width fonts are 0.60 of the size. */
    private static final double WIDTH = 0.605;

    /** Where scripts begin whose characters take two places. */
    private static final int WIDE = 0x1100;

    private Text() {}

    static int width(String text, int size) {
        double places = text.codePoints().mapToDouble(c -> c < WIDE ? 1 : 2).sum();
        return (int) Math.ceil(places * size * WIDTH);
    }

    /** The same digits everywhere. */
    static String format(String template, Object... args) {
        return String.format(Locale.ROOT, template, args);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
