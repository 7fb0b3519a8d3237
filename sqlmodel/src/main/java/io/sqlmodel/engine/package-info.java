/** Connections, transactions, the execution of statements, and the translation of what databases report. */
@NullMarked
package io.sqlmodel.engine;

import org.jspecify.annotations.NullMarked;
