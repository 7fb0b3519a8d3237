/** Tables that are read from a database, and compared with models. */
@NullMarked
package io.sqlmodel.integration.schema;

import org.jspecify.annotations.NullMarked;
