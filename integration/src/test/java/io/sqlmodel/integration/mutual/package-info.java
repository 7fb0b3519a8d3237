/** Rows of two tables that refer to each other. */
@NullMarked
package io.sqlmodel.integration.mutual;

import org.jspecify.annotations.NullMarked;
