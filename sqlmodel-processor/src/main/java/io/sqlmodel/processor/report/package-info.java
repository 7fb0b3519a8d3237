/** Collects problems and reports them, each on its element. */
@NullMarked
package io.sqlmodel.processor.report;

import org.jspecify.annotations.NullMarked;
