/** Statements, clauses and typed expressions: immutable values without any SQL text. */
@NullMarked
package io.sqlmodel.sql;

import org.jspecify.annotations.NullMarked;
