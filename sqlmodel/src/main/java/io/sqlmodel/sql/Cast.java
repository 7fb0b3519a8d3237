package io.sqlmodel.sql;

import io.sqlmodel.type.SqlKind;

/**
 * A value as another type.
 *
 * @param value the value
 * @param kind the type
 */
record Cast(Expression<?> value, SqlKind kind) implements Node {
    @Override
    public void walk(Pass pass) {
        pass.text("CAST(");
        value.walk(pass);
        pass.spelled("cast to " + kind, syntax -> " AS " + syntax.castType(kind) + ")");
    }
}
