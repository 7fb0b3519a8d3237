/** Deletes that are left to the database, on the page on cascades. */
@NullMarked
package io.sqlmodel.docs.passive;

import org.jspecify.annotations.NullMarked;
