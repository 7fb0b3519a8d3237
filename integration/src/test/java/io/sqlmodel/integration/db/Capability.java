package io.sqlmodel.integration.db;

/** What a test may ask of a database. Tests name what they need, never which database has it. */
public enum Capability {
    /** Data outlives its last connection. */
    PERSISTENT,
    /** Several transactions can be open at a time. */
    CONCURRENT,
    /** Serializable transactions are so, also where each only writes what the other has read. */
    SERIALIZABLE,
    /** A connection can be ended, and its statement cancelled, from another one. */
    ENDED_BY_OTHERS,
    /** It says which foreign key does not hold. */
    NAMED_FOREIGN_KEYS,
    /** Columns and constraints of tables that exist can be changed. */
    ALTER_COLUMN,
    /** Indexes on expressions, and on some rows only. */
    EXPRESSION_INDEX,
    /** An INSERT can say what happens where a row is there already. */
    UPSERT,
    /** It can say so for one of several unique constraints, and under a condition. */
    UPSERT_BY_CONSTRAINT,
    /** An UPDATE can return the rows that it wrote. */
    UPDATE_RETURNING,
    /** Times of any year that Java knows. */
    ANY_YEAR,
    /** Times to the nanosecond. */
    NANOSECONDS,
    /** The offset of a time, and not only its instant. */
    OFFSETS,
    /** A decimal without a declared scale comes back with its own. */
    DECIMAL_SCALE,
    /** The character NUL within texts. */
    NUL_IN_TEXT,
    /** Texts are refused that hold the character NUL. */
    NO_NUL_IN_TEXT,
    /** Texts sort by their characters, and not as people of some language sort them. */
    TEXT_ORDER_BINARY,
    /** Texts are held to their declared length. */
    TEXT_LENGTH,
    /** Decimals are held to their declared precision. */
    DECIMAL_PRECISION,
    /** The function {@code random()} may be the default of a column. */
    RANDOM_FUNCTION,
    /** Binary JSON, and arrays that are read from and written as text. */
    ARRAY_TEXT,
    /** Changed rows of one shape are a batch of statements, and not one statement. */
    BATCHES,
    /** A changed key is taken along to rows of the same table by {@code ON UPDATE CASCADE}. */
    CASCADE_IN_ONE_TABLE,
    /** Numbers without a sign. */
    UNSIGNED,
    /** Queries lock rows. */
    ROW_LOCKS,
    /** A recursive query may leave out rows that it had before. */
    DISTINCT_RECURSION,
    /** A join may keep the rows of both sides. */
    FULL_JOIN,
    /** {@code lag} has a value where there is no row. */
    LAG_OTHERWISE,
    /** A list of keys is one parameter of a statement. */
    KEY_LISTS,
    /** Another process can open the database. */
    OTHER_PROCESSES,
    /** A large result can be read row by row while other statements run. */
    CURSORS,
    /** Its driver allocates so little that what the library allocates shows. */
    LEAN_DRIVER,
    /** It is spoken to as to PostgreSQL. */
    POSTGRESQL_PROTOCOL
}
