package io.sqlmodel.error;

/** Messages about statements and results: codes 1500 to 1699. */
public enum QueryMessage implements Message {
    /** No row where one is required. */
    NO_ROW(
            1590,
            "No row was found, and one() needs exactly one. Use oneOrNull(), optional() or first() where there may be"
                    + " none. The query was: {0}"),
    /** Several rows where one is required. */
    SEVERAL_ROWS(
            1591,
            "{1} rows were found, and {0} takes one at most. Make the condition unique, or use first() or all(). The"
                    + " query was: {2}"),
    /** A loader option that applies to nothing. */
    OPTION_ELSEWHERE(
            1592,
            "An option of the query is for {0}, and the query returns {1}: it would apply to nothing. Begin the option at a"
                    + " class that the query returns."),
    /** A word of a loader option in the wrong place. */
    OPTION_MISPLACED(1501, "{0} was called after {1}. It belongs right after {2}."),
    /** A comparison that SQL would never find true. */
    COMPARED_WITH_NULL(
            1502,
            "{0} was compared with null, which SQL never finds equal or unequal to anything. Use isNull() or"
                    + " isNotNull()."),
    /** A column of a table that the statement does not have. */
    NOT_IN_FROM(
            1503,
            "The statement uses {1}, but {0} is not in it. Join it (join(...), leftJoin(...)), add from(...), or use the"
                    + " alias under which it is there."),
    /** No foreign key to join along. */
    NO_JOIN(
            1504,
            "{0} cannot be joined: no foreign key leads between it and {1}. Say how with"
                    + " join(...).on(...), or join a relationship."),
    /** Several foreign keys to join along. */
    AMBIGUOUS_JOIN(
            1505,
            "{0} cannot be joined without being told how: several foreign keys lead there: {1}. Join the relationship"
                    + " that is meant, or say how with join(...).on(...)."),
    /** One table twice under the same name. */
    JOINED_TWICE(
            1506, "{0} is joined to a statement that has it already. Give the second one an alias: {1}.as(\"other\")."),
    /** ON without a join. */
    ON_WITHOUT_JOIN(1507, "on(...) belongs right after join(...) or leftJoin(...), and this statement has no join."),
    /** A relationship whose source is not there. */
    JOIN_FROM_ELSEWHERE(
            1508,
            "{0} cannot be joined: {1} is not in the statement, which has {2}. Join {1} first, or join from the alias under"
                    + " which it is there."),
    /** A statement without a table. */
    NOTHING_TO_SELECT_FROM(
            1509,
            "The statement returns {0} and names no table. Say which with from(...), for example from(Hero.class)."),
    /** A negative number of rows. */
    NEGATIVE_LIMIT(1510, "{0}({1}) was called. The number of rows must not be negative."),
    /** An object without a key as a parameter. */
    OBJECT_WITHOUT_KEY(
            1511,
            "{0} is compared with a {1} that has no {2} yet. Add the object to the session and flush before the statement"
                    + " runs."),
    /** UPDATE that sets nothing. */
    NOTHING_TO_SET(1512, "The UPDATE of {0} sets no column. Call set(...)."),
    /** INSERT without rows. */
    NOTHING_TO_INSERT(1513, "The INSERT into {0} has no row. Call values(...) once for each row."),
    /** Rows of an INSERT that differ in their columns. */
    UNEVEN_ROWS(
            1514,
            "The rows of the INSERT into {0} set different columns: {1}, then {2}. Name the same columns in the same order"
                    + " in each values(...)."),
    /** A relationship that is to be read from a join that is not there. */
    CONTAINS_EAGER_WITHOUT_JOIN(
            1530,
            "containsEager({0}) reads {1} from the query's own join, and the query has none that leads there from the objects"
                    + " that the option is for. Join the relationship, name the alias under which it is joined, give"
                    + " containsEager for each step of the path, or use joinedload({0})."),
    /** A sum that does not fit into its type. */
    SUM_TOO_GREAT(1515, "A sum does not fit into {0}. Make the column a Long."),
    /** A loader option for columns that names none. */
    NO_COLUMNS(1520, "loadOnly(), defer() or undefer() was called without a column. Name at least one."),
    /** A key that is to be left out. */
    DEFERRED_KEY(
            1521,
            "{0} cannot be deferred: it is part of the primary key, which every object is known by. Leave it out of"
                    + " defer(...)."),
    /** An option that would load what is never loaded. */
    WRITE_ONLY_OPTION(
            1523,
            "An option says {1} for {0}, which is write-only and never loaded. Leave it out, and query the members:"
                    + " select(owner, {0})."),
    /** Rows that cannot be read part by part. */
    NO_PARTS(
            1524,
            "yieldPer({0}) was asked for, and a relationship of the query is {1}: its rows cannot be read part by part."
                    + " Use selectinload, which runs once for each part."),
    /** A part without rows. */
    YIELD_PER(1525, "yieldPer({0}) was called. A part has at least one row."),
    /** Recursion over a relationship that does not lead to its own class. */
    NO_RECURSION(
            1522,
            "{0} was called after {1}, which leads to {2}. It needs a relationship from a class to itself, and a depth"
                    + " of at least 0, or -1 for all levels."),
    /** A column that a query does not return. */
    NOT_RETURNED(
            1540,
            "{0} is no column of {1}, whose query returns {2}. Select it there, and name it here by the same expression."),
    /** A query with more than one value where one is needed. */
    NOT_ONE_VALUE(
            1541,
            "{0} takes a query that returns one value, and this one returns {1}. Select one column or expression, without"
                    + " map(...)."),
    /** Queries put together that return different things. */
    DIFFERENT_SHAPES(
            1542,
            "{0} puts rows of the same types together, and these are {1} and {2}. Select the same types in both."),
    /** The order of several queries by something that they do not return. */
    ORDER_NOT_RETURNED(
            1543,
            "The rows of all queries together cannot be ordered by {0}: they have the columns {1}. Order by what the first"
                    + " query returns, or make them a table with as(...)."),
    /** A query of WITH that was not named there. */
    WITH_MISSING(1544, "The statement reads from {0}, but does not say with({0}). Add it to the statement."),
    /** Something that a database does not have. */
    NOT_SUPPORTED(1545, "{0} has no way to do this: {1}. Write the statement in another way."),
    /** A class that no column has without a converter. */
    UNKNOWN_TYPE(
            1546,
            "Values of {0} have no type of their own in a statement. Use a column or expression of that type to compare with,"
                    + " or give the type (a ColumnType), and wrappers in place of primitives."),
    /** SQL with more or fewer places than arguments. */
    PLACES_AND_VALUES(
            1547,
            "The SQL \"{0}\" has {1} places for arguments (?), and {2} were given. Give one for each; write ?? for the"
                    + " operator ?."),
    /** A function's name that is none. */
    NO_FUNCTION_NAME(
            1548,
            "\"{0}\" is no name of a function. A name has letters, digits and _, and may have a schema before it; for"
                    + " anything else use sql(...)."),
    /** NULL first or last of an expression with a value, where that has to be calculated. */
    NULLS_OF_PARAMETER(
            1549,
            "This database cannot say where NULL comes in {0}, and the expression has a value of the program, so it cannot be"
                    + " written twice. Order by a column, or without nullsFirst() and nullsLast()."),
    /** {@code values(...)} together with a query. */
    VALUES_AND_QUERY(
            1550,
            "The INSERT into {0} has rows already. Its rows come from values(...), or from one query: use one of them."),
    /** A query that does not fit the columns that it fills. */
    QUERY_DOES_NOT_FIT(
            1551,
            "The INSERT fills the columns {1} of {0} from a query that returns {2}. Let it return one value of the right"
                    + " type for each column, in their order."),
    /** RETURNING on a database without it. */
    NO_RETURNING(
            1553,
            "The {0} of {1} returns rows, and this database cannot do that. Leave returning(...) out, and query the rows."),
    /** RETURNING of an expression with a value. */
    RETURNING_PARAMETER(
            1554,
            "A statement that writes {0} returns {1}, and this database cannot take values of the program there. Return"
                    + " columns, and calculate in the program."),
    /** A condition for the update of a row that is there. */
    NO_CONFLICT_CONDITION(
            1555,
            "The INSERT into {0} changes a row that is there already only under a condition, and this database has no"
                    + " place for it, or none for its values. Leave where(...) out, or ask for the row first."),
    /** A constraint that the database cannot tell from others. */
    ANY_CONFLICT(
            1556,
            "The INSERT into {0} says what happens where a row has the same {1}. This database would do so for every unique"
                    + " constraint whose columns the INSERT fills, and there are others. Leave their columns out, or say"
                    + " onConflict() without columns."),
    /** How to wait for a lock that is not asked for. */
    NO_LOCK(1557, "{0}(...) was called on a query that locks nothing. Call forUpdate() or forShare() before it."),
    /** SQL that returns less than what is read of it. */
    TOO_FEW_COLUMNS(
            1558,
            "The SQL returns {0} columns, and columns(...) reads {1}. Return one column for each value, and for an object all"
                    + " columns of its class: write ? for them, and give the class or its alias as the argument. The SQL"
                    + " was: {2}"),
    /** NULL where the class of a value says what type it has. */
    NULL_WITHOUT_TYPE(
            1559,
            "null was given as a value, and nothing says which type it has. Begin with a value that is not null, leave"
                    + " otherwise(...) out for NULL, or use an expression that has a type.");

    private final int number;
    private final String template;

    QueryMessage(int number, String template) {
        this.number = number;
        this.template = template;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String template() {
        return template;
    }
}
