package io.sqlmodel.sql;

/** A part of a date or time, as {@code extract} takes it. Of a point on the time line it is the part in UTC. */
public enum DatePart {
    /** The year. */
    YEAR,
    /** The month, from 1. */
    MONTH,
    /** The day of the month, from 1. */
    DAY,
    /** The hour, from 0. */
    HOUR,
    /** The minute, from 0. */
    MINUTE,
    /** The whole second, from 0. */
    SECOND
}
