/** The last step: writes the generated classes. */
@NullMarked
package io.sqlmodel.processor.write;

import org.jspecify.annotations.NullMarked;
