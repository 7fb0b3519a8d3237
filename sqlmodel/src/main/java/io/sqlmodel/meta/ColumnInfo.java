package io.sqlmodel.meta;

/**
 * A column as a database has it.
 *
 * @param name its name
 * @param type its type as the database spells it, with length, precision and scale
 * @param nullable whether it allows NULL
 * @param defaultExpression the default as the database spells it; empty for none
 * @param generated whether the database gives it ascending numbers (identity, auto-increment)
 * @param computed whether the database computes it from other columns
 */
public record ColumnInfo(
        String name, String type, boolean nullable, String defaultExpression, boolean generated, boolean computed) {}
