/** What goes wrong in a database, provoked for real: constraints, locks, conflicts, lost connections, time-outs. */
@NullMarked
package io.sqlmodel.integration.trouble;

import org.jspecify.annotations.NullMarked;
