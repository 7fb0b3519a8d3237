/** The first step: reads shapes into models. */
@NullMarked
package io.sqlmodel.processor.scan;

import org.jspecify.annotations.NullMarked;
