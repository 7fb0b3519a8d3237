/** Tests of the annotation processor: sources in, classes or errors out. */
@NullMarked
package io.sqlmodel.processor;

import org.jspecify.annotations.NullMarked;
