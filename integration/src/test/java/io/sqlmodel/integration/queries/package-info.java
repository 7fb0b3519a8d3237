/** The query language, every feature of it on a database. */
@NullMarked
package io.sqlmodel.integration.queries;

import org.jspecify.annotations.NullMarked;
