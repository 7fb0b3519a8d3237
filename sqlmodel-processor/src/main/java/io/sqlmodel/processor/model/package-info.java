/** What a shape declares, as the steps of the processor hand it on. */
@NullMarked
package io.sqlmodel.processor.model;

import org.jspecify.annotations.NullMarked;
