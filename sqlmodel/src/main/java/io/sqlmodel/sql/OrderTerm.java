package io.sqlmodel.sql;

/** A part of ORDER BY: an {@link Ordering}, or an expression, which means the least first. */
public sealed interface OrderTerm extends Node permits Ordering, ComparableExpression {}
