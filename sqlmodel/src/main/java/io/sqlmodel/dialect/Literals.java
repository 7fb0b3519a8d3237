package io.sqlmodel.dialect;

/** Literals for the few statements that take no parameters. */
public final class Literals {
    private Literals() {}

    /**
     * A text.
     *
     * @param text the text
     * @return the text within quotation marks
     */
    public static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
