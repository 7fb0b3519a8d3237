/** Scalars on both sides: replaced, moved, owned, and with a shared primary key. */
@NullMarked
package io.sqlmodel.integration.onetoone;

import org.jspecify.annotations.NullMarked;
