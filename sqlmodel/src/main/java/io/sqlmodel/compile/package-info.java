/** From a statement and a dialect to SQL text, parameters and row shape, kept by structure. */
@NullMarked
package io.sqlmodel.compile;

import org.jspecify.annotations.NullMarked;
