package io.sqlmodel.type;

/** The kinds of values that columns hold, before a dialect gives them its own names. */
public enum SqlKind {
    /** True or false. */
    BOOLEAN,
    /** 8-bit integer. */
    TINYINT,
    /** 16-bit integer. */
    SMALLINT,
    /** 32-bit integer. */
    INTEGER,
    /** 64-bit integer. */
    BIGINT,
    /** 32-bit floating point. */
    REAL,
    /** 64-bit floating point. */
    DOUBLE,
    /** One character. */
    CHAR,
    /** Text, of a greatest length or unlimited. */
    TEXT,
    /** Exact decimal number with precision and scale. */
    DECIMAL,
    /** Integer of any size. */
    BIG_INTEGER,
    /** 128-bit identifier. */
    UUID,
    /** Bytes. */
    BINARY,
    /** A point on the time line. */
    INSTANT,
    /** A date without time zone. */
    DATE,
    /** A time of day without time zone. */
    TIME,
    /** A date and time without time zone. */
    TIMESTAMP,
    /** A date and time with an offset from UTC. */
    OFFSET_TIMESTAMP,
    /** An amount of time. */
    DURATION
}
