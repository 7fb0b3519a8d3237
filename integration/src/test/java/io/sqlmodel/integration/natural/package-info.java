/** Natural keys, which may change, and rows that exchange what is unique. */
@NullMarked
package io.sqlmodel.integration.natural;

import org.jspecify.annotations.NullMarked;
