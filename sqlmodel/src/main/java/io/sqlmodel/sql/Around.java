package io.sqlmodel.sql;

/**
 * What stands around a value.
 *
 * @param before the text before it
 * @param after the text after it
 */
public record Around(String before, String after) {}
