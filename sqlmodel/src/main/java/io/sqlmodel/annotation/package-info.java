/** What users write on the shapes of their tables. */
@NullMarked
package io.sqlmodel.annotation;

import org.jspecify.annotations.NullMarked;
