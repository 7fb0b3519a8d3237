package io.sqlmodel.sql;

/**
 * Whether text matches a pattern.
 *
 * @param value the text
 * @param pattern the pattern
 * @param escaped whether {@code !} takes away the meaning of the character after it
 */
record Like(Expression<String> value, Expression<String> pattern, boolean escaped) implements Condition, Compound {
    static Like pattern(Expression<String> value, String pattern) {
        return new Like(value, Bound.of(value, pattern), false);
    }

    /** A pattern of a text that is taken literally. */
    static Like literal(Expression<String> value, String before, String text, String after) {
        // Not a backslash, which some databases take for an escape in the statement's text as well.
        String plain = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return new Like(value, Bound.of(value, before + plain + after), true);
    }

    @Override
    public void walk(Pass pass) {
        Compound.operand(value, pass);
        pass.text(" LIKE ");
        pattern.walk(pass);
        if (escaped) {
            pass.text(" ESCAPE '!'");
        }
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
