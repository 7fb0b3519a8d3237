/** Rows into objects and values: readers that are resolved once per result. */
@NullMarked
package io.sqlmodel.row;

import org.jspecify.annotations.NullMarked;
