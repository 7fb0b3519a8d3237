/** What is particular to PostgreSQL. Nobody outside knows that a statement runs on it. */
@NullMarked
package io.sqlmodel.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
