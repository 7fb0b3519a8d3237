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
     * How a statement that writes returns the rows that it wrote.
     *
     * @param kind what the statement does
     * @return the form
     */
    default ReturningForm returning(Change.Kind kind) {
        return ReturningForm.CLAUSE;
    }

    /**
     * How an INSERT says what happens where a row is there already.
     *
     * @return the form
     */
    default UpsertForm upsert() {
        return UpsertForm.ON_CONFLICT;
    }

    /**
     * Whether a query can lock its rows; otherwise it is written without a lock.
     *
     * @return true if the database has {@code FOR UPDATE}
     */
    default boolean locksRows() {
        return true;
    }

    /**
     * Whether a query can lock the rows of some of its tables only; otherwise it locks those of all.
     *
     * @return true if the database has {@code FOR UPDATE OF}
     */
    default boolean locksTables() {
        return true;
    }

    /**
     * How a query locks its rows against changes, but not against others who do the same.
     *
     * @return the clause with a space before it
     */
    default String forShare() {
        return " FOR SHARE";
    }

    /**
     * How a join that keeps the rows of both sides is written.
     *
     * @return the keywords with a space before and after them
     * @throws io.sqlmodel.error.QueryException if the database has no such join
     */
    default String fullJoin() {
        return " FULL JOIN ";
    }

    /**
     * What stands before a query that goes on from its own rows and leaves out those that it had before.
     *
     * @return nothing
     * @throws io.sqlmodel.error.QueryException if the database has no such query
     */
    default String distinctRecursion() {
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

    /**
     * What stands before the rows of {@code (a, b) IN (...)}.
     *
     * @return {@code VALUES} where the database wants it there, otherwise empty
     */
    default String rowList() {
        return "";
    }

    /**
     * Whether {@code ||} puts texts together; otherwise {@code concat(...)} does.
     *
     * @return true if it does
     */
    default boolean hasConcatOperator() {
        return true;
    }

    /**
     * The function that counts the characters of a text.
     *
     * @return its name with the parenthesis
     */
    default String characterLength() {
        return "char_length(";
    }

    /**
     * The time now.
     *
     * @return the expression
     */
    default String currentTimestamp() {
        return "CURRENT_TIMESTAMP";
    }

    /**
     * How a part of a date or time is read, as a whole number; of a point on the time line, the part in UTC.
     *
     * @param part the part
     * @param kind the kind of date or time
     * @return what stands around the date or time
     */
    default Around extract(DatePart part, SqlKind kind) {
        boolean zoned = kind == SqlKind.INSTANT || kind == SqlKind.OFFSET_TIMESTAMP;
        return new Around(
                "CAST(floor(extract(" + part + " FROM ", (zoned ? " AT TIME ZONE 'UTC'" : "") + ")) AS INTEGER)");
    }

    /**
     * Whether ORDER BY can say where NULL comes; otherwise NULL is the least of all values.
     *
     * @return true if the database has {@code NULLS FIRST}
     */
    default boolean hasNullsOrder() {
        return true;
    }

    /**
     * What stands before the value of {@code lag} and {@code lead} where there is no row.
     *
     * @return a comma
     * @throws io.sqlmodel.error.QueryException if the database gives NULL always
     */
    default String lagOtherwise() {
        return ", ";
    }

    /**
     * Whether the type of a parameter has to be written where it does not follow from what the parameter is compared with.
     *
     * @return true if parameters are cast there
     */
    default boolean castsParameters() {
        return false;
    }

    /**
     * The type that a value is cast to when the program asks for it.
     *
     * @param kind the kind of value
     * @return the type for {@code CAST(... AS type)}
     */
    default String castType(SqlKind kind) {
        return switch (kind) {
            case BOOLEAN -> "BOOLEAN";
            case TINYINT, SMALLINT -> "SMALLINT";
            case INTEGER -> "INTEGER";
            case BIGINT, DURATION -> "BIGINT";
            case REAL -> "REAL";
            case DOUBLE -> "DOUBLE PRECISION";
            case CHAR -> "CHAR(1)";
            case TEXT -> "VARCHAR";
            case DECIMAL -> "NUMERIC";
            case BIG_INTEGER -> "NUMERIC(1000, 0)";
            case UUID -> "UUID";
            case BINARY -> "BYTEA";
            case DATE -> "DATE";
            case TIME -> "TIME";
            case TIMESTAMP -> "TIMESTAMP";
            case INSTANT, OFFSET_TIMESTAMP -> "TIMESTAMP WITH TIME ZONE";
        };
    }

    /**
     * How a value is cast to a decimal of a certain size.
     *
     * @param precision how many digits it has at most
     * @param scale how many of them stand after the point
     * @return what stands around the value
     */
    default Around castDecimal(int precision, int scale) {
        return new Around("CAST(", " AS DECIMAL(" + precision + ", " + scale + "))");
    }

    /**
     * The type that a number is cast to so that it can be rounded to some digits after the point.
     *
     * @param kind the kind of number
     * @return the type for {@code CAST(... AS type)}; null if it can be rounded as it is
     */
    default @Nullable String roundableType(SqlKind kind) {
        return null;
    }

    /**
     * The function that puts the texts of a group together.
     *
     * @return its name with the parenthesis
     */
    default String stringAggregate() {
        return "string_agg(";
    }

    /**
     * What stands between the texts of a group and their separator.
     *
     * @return the text with spaces where they are needed
     */
    default String aggregateSeparator() {
        return ", ";
    }

    /**
     * The operator that finds two values equal, and NULL equal to NULL.
     *
     * @return the operator with a space before and after it
     */
    default String notDistinct() {
        return " IS NOT DISTINCT FROM ";
    }
}
