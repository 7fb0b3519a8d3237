/** SQLite. */
@NullMarked
package io.sqlmodel.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
