/** Loading: queries, lazy and eager relationships, expired columns; one small file a strategy. */
@NullMarked
package io.sqlmodel.load;

import org.jspecify.annotations.NullMarked;
