/**
 * The unit of work: which objects a session holds, what is new, changed and deleted among them, and how that gets into
 * the database and back out of a transaction.
 */
@NullMarked
package io.sqlmodel.unit;

import org.jspecify.annotations.NullMarked;
