@NullMarked
package io.sqlmodel.processor.svg;

import org.jspecify.annotations.NullMarked;
