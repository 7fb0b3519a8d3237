package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;

/**
 * Any part of a statement that is text.
 *
 * @param inner the part
 * @param type its type
 */
record TextValue(Node inner, ColumnType<String> type) implements TextExpression, Wrapper {
    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
