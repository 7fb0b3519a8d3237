package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;

/**
 * Text with a name.
 *
 * @param expression the text
 * @param name the name
 */
record TextLabel(Expression<String> expression, String name) implements TextExpression, Labelled {
    @Override
    public ColumnType<String> type() {
        return expression.type();
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
