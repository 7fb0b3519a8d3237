/** Relationships that are read with their owners: by joins, from the query's own joins, by subqueries. */
@NullMarked
package io.sqlmodel.integration.joins;

import org.jspecify.annotations.NullMarked;
