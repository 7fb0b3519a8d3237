package io.sqlmodel.sql;

/**
 * Whether text matches a pattern, whatever the case.
 *
 * @param value the text
 * @param pattern the pattern
 */
record Ilike(Expression<String> value, Expression<String> pattern) implements Condition, Compound {
    @Override
    public void walk(Pass pass) {
        pass.spelled("ilike", syntax -> syntax.hasIlike() ? "" : "lower(");
        Compound.operand(value, pass);
        pass.spelled("ilike to", syntax -> syntax.hasIlike() ? " ILIKE " : ") LIKE lower(");
        pattern.walk(pass);
        pass.spelled("end", syntax -> syntax.hasIlike() ? "" : ")");
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
