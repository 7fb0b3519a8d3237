/** INSERT, UPDATE and DELETE statements, and what the session's objects learn of them. */
@NullMarked
package io.sqlmodel.integration.changes;

import org.jspecify.annotations.NullMarked;
