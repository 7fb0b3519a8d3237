package io.sqlmodel.sql;

/**
 * A part of a statement that the program wrote as SQL: a condition, a truth value, or a term of ORDER BY. Made by
 * {@code sql}.
 */
public final class SqlFragment implements Condition, ComparableExpression<Boolean>, Wrapper {
    private final Template template;

    SqlFragment(Template template) {
        this.template = template;
    }

    @Override
    public Node inner() {
        return template;
    }

    @Override
    public String toString() {
        return SqlWriter.describe(template);
    }
}
