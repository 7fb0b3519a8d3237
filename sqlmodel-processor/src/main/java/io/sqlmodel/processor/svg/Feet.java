package io.sqlmodel.processor.svg;

/** The ends of lines, which tell how many there may be. */
final class Feet {
    private Feet() {}

    /**
     * The end at a box that is pointed to: one, or zero or one.
     *
     * @param way 1 if the line leaves to the right, -1 if to the left
     */
    static String parent(int x, int y, int way, boolean optional) {
        return optional ? zeroOrOne(x, y, way, "") : bar(x + 6 * way, y, "") + bar(x + 10 * way, y, "");
    }

    /** The end at a box that points: zero or more, or zero or one; another colour if it goes with what it points to. */
    static String child(int x, int y, int way, boolean unique, boolean cascade) {
        String colour = cascade ? " cascade" : "";
        if (unique) {
            return zeroOrOne(x, y, way, colour);
        }
        String toes = Text.format("M%d,%d L%d,%d L%d,%d", x, y - 6, x + 11 * way, y, x, y + 6);
        return foot(toes, colour) + ring(x + 15 * way, y, colour);
    }

    private static String zeroOrOne(int x, int y, int way, String colour) {
        return bar(x + 6 * way, y, colour) + ring(x + 12 * way, y, colour);
    }

    private static String bar(int x, int y, String colour) {
        return foot(Text.format("M%d,%d V%d", x, y - 5, y + 5), colour);
    }

    private static String foot(String path, String colour) {
        return "<path class=\"foot" + colour + "\" d=\"" + path + "\"/>\n";
    }

    private static String ring(int x, int y, String colour) {
        return Text.format("<circle class=\"foot ring%s\" cx=\"%d\" cy=\"%d\" r=\"4\"/>\n", colour, x, y);
    }
}
