/** The third step: rules that a set of models has to keep, one small file each. */
@NullMarked
package io.sqlmodel.processor.check;

import org.jspecify.annotations.NullMarked;
