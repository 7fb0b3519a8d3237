/** Users and their addresses: both sides in step, loading, flushing, transactions, merge. */
@NullMarked
package io.sqlmodel.integration.people;

import org.jspecify.annotations.NullMarked;
