/** Rows that refer to rows of their own table. */
@NullMarked
package io.sqlmodel.integration.trees;

import org.jspecify.annotations.NullMarked;
