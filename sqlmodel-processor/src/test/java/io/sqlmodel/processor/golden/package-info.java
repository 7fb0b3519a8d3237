/** Shapes that use everything, and the classes that the processor writes for them, under the gates of written code. */
@NullMarked
package io.sqlmodel.processor.golden;

import org.jspecify.annotations.NullMarked;
