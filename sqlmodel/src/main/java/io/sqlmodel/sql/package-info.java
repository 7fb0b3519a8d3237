/** Statements, clauses and typed expressions: immutable values, and the passes that walk through them. */
@NullMarked
package io.sqlmodel.sql;

import org.jspecify.annotations.NullMarked;
