package io.sqlmodel.sql;

/**
 * What a query can return: an object of a model, or a value.
 *
 * @param <R> the Java type of what is returned
 */
public sealed interface Selectable<R> extends Node permits EntityAlias, Expression {}
