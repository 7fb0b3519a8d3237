/** How a Java value becomes a column value and back. */
@NullMarked
package io.sqlmodel.type;

import org.jspecify.annotations.NullMarked;
