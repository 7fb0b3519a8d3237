/** Shapes that share a base. */
@NullMarked
package io.sqlmodel.integration.inherit;

import org.jspecify.annotations.NullMarked;
