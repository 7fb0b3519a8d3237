/** A link with columns, on the page on many-to-many relationships. */
@NullMarked
package io.sqlmodel.docs.roles;

import org.jspecify.annotations.NullMarked;
