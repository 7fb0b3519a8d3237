package io.sqlmodel.sql;

import io.sqlmodel.type.SqlKind;
import org.jspecify.annotations.Nullable;

/**
 * The few things in a query that databases spell differently. A dialect is one; {@link #NEUTRAL} is for texts that are
 * only read by people.
 */
public interface Syntax {
    /** What {@code toString} uses: nothing is quoted. */
    Syntax NEUTRAL = new Syntax() {
        @Override
        public String quote(String identifier) {
            return identifier;
        }
    };

    /**
     * A table's, column's or alias's name as it is written in a statement.
     *
     * @param identifier the name
     * @return the name, quoted where the database needs it
     */
    String quote(String identifier);

    /**
     * What stands before {@code OFFSET} when there is no limit.
     *
     * @return for example {@code LIMIT -1} with a space before it; empty where OFFSET can stand alone
     */
    default String unlimited() {
        return "";
    }

    /**
     * Whether {@code ILIKE} compares without regard to case; otherwise both sides are put into lower case.
     *
     * @return true if the database has it
     */
    default boolean hasIlike() {
        return false;
    }

    /**
     * The type that a value is cast to wherever values are compared, sorted or calculated with, because what the
     * database stores does not compare as the Java values do.
     *
     * @param kind the kind of value
     * @return the type for {@code CAST(... AS type)}; null if stored values compare as they should
     */
    default @Nullable String comparisonType(SqlKind kind) {
        return null;
    }
}
