package io.sqlmodel.dialect;

import java.util.regex.Pattern;

/** Literals for the few statements that take no parameters. */
public final class Literals {
    private static final Pattern LITERAL = Pattern.compile("[+-]?[\\w.]+|[xX]?'(?:[^']|'')*'");

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

    /**
     * An expression where a database takes a single literal or word, or an expression in brackets.
     *
     * @param expression the expression
     * @return the expression, in brackets if it is more than a literal or word
     */
    public static String bracketed(String expression) {
        return LITERAL.matcher(expression).matches() ? expression : "(" + expression + ")";
    }
}
