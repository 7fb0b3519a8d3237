/** Tables as text and in the database: what to create, in which order, and whether the models fit together. */
@NullMarked
package io.sqlmodel.schema;

import org.jspecify.annotations.NullMarked;
