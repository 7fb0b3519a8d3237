package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;

/**
 * A value of the program whose type does not follow from what it is compared with: where a database wants to know it, the
 * parameter is cast.
 *
 * @param <T> its Java type
 * @param value the value
 */
record TypedValue<T>(Bound<T> value) implements Expression<T> {
    @Override
    public ColumnType<T> type() {
        return value.type();
    }

    @Override
    public void walk(Pass pass) {
        pass.spelled("typed", syntax -> syntax.castsParameters() ? "CAST(" : "");
        value.walk(pass);
        pass.spelled(
                "as " + type().kind(),
                syntax -> syntax.castsParameters() ? " AS " + syntax.castType(type().kind()) + ")" : "");
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
