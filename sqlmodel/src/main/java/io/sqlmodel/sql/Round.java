package io.sqlmodel.sql;

import io.sqlmodel.type.SqlKind;
import io.sqlmodel.type.Types;
import java.util.function.BiFunction;

/**
 * A number rounded to some digits after the point.
 *
 * @param number the number
 * @param kind its kind
 * @param digits how many digits
 */
record Round(Node number, SqlKind kind, int digits) implements Node {
    @Override
    public void walk(Pass pass) {
        spelled(pass, "round " + kind + "(", "round(", (type, syntax) -> "CAST(round(CAST(");
        number.walk(pass);
        spelled(pass, ", ", ", ", (type, syntax) -> " AS " + type + "), ");
        pass.bind(Types.INTEGER, digits);
        spelled(pass, ")", ")", (type, syntax) -> ") AS " + syntax.castType(kind) + ")");
    }

    private void spelled(Pass pass, String meaning, String usual, BiFunction<String, Syntax, String> cast) {
        pass.spelled(meaning, syntax -> {
            String type = syntax.roundableType(kind);
            return type == null ? usual : cast.apply(type, syntax);
        });
    }
}
