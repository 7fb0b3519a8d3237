package io.sqlmodel.sql;

import java.util.List;

/**
 * Texts one after the other; NULL if one of them is.
 *
 * @param texts the texts, at least one
 */
record Concat(List<? extends Expression<?>> texts) implements Node {
    @Override
    public void walk(Pass pass) {
        pass.spelled("concat", syntax -> syntax.hasConcatOperator() ? "(" : "concat(");
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                pass.spelled("concat and", syntax -> syntax.hasConcatOperator() ? " || " : ", ");
            }
            Compound.operand(texts.get(i), pass);
        }
        pass.text(")");
    }
}
