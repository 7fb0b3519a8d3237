package io.sqlmodel.sql;

import io.sqlmodel.type.SqlKind;
import org.jspecify.annotations.Nullable;

/** A value that is compared, sorted by or calculated with. */
final class Operand {
    private Operand() {}

    /** Walks the value, cast where the database stores it as something that does not compare as numbers do. */
    static void walk(Expression<?> value, Pass pass) {
        SqlKind kind = value.type().kind();
        // Every database stores all other kinds so that they compare.
        if (kind != SqlKind.DECIMAL && kind != SqlKind.BIG_INTEGER) {
            Compound.operand(value, pass);
            return;
        }
        pass.spelled("cast " + kind, syntax -> syntax.comparisonType(kind) == null ? "" : "CAST(");
        Compound.operand(value, pass);
        pass.spelled("end", syntax -> end(syntax.comparisonType(kind)));
    }

    /** Walks the value, without a cast if it is compared as it is stored. */
    static void walk(Expression<?> value, boolean asStored, Pass pass) {
        if (asStored) {
            Compound.operand(value, pass);
        } else {
            walk(value, pass);
        }
    }

    /**
     * Whether it is an integer of any size, stored and not calculated. Two of them are equal if they are stored alike, and
     * a cast would lose digits.
     */
    static boolean isStoredInteger(Expression<?> value) {
        return value.type().kind() == SqlKind.BIG_INTEGER && (value instanceof Column || value instanceof Bound);
    }

    private static String end(@Nullable String type) {
        return type == null ? "" : " AS " + type + ")";
    }

    /** The same as a part of a statement. */
    static Node of(Expression<?> value) {
        return pass -> walk(value, pass);
    }
}
