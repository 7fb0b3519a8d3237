package io.sqlmodel.sql;

import io.sqlmodel.type.Types;

/**
 * Whether text matches a pattern with an escape character of its own.
 *
 * @param value the text
 * @param pattern the pattern
 * @param escape takes away the meaning of the character after it
 */
record LikeEscaped(Expression<String> value, Expression<String> pattern, String escape) implements Condition, Compound {
    @Override
    public void walk(Pass pass) {
        Compound.operand(value, pass);
        pass.text(" LIKE ");
        pattern.walk(pass);
        pass.text(" ESCAPE ");
        pass.bind(Types.STRING, escape);
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
