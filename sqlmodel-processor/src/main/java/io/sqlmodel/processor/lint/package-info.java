/** The step after the checks: warns of what is legal and probably not meant. */
@NullMarked
package io.sqlmodel.processor.lint;

import org.jspecify.annotations.NullMarked;
