/** The second step: finds the foreign key behind each relationship. */
@NullMarked
package io.sqlmodel.processor.resolve;

import org.jspecify.annotations.NullMarked;
