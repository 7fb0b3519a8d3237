/** What is known of tables, columns and relationships. Everything here is immutable. */
@NullMarked
package io.sqlmodel.meta;

import org.jspecify.annotations.NullMarked;
