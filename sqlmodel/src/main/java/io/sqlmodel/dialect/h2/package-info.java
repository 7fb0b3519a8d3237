/** What is particular to H2. Nobody outside knows that a statement runs on it. */
@NullMarked
package io.sqlmodel.dialect.h2;

import org.jspecify.annotations.NullMarked;
