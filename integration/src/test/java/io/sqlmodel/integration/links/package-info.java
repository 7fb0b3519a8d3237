/** Many-to-many relationships, and the links that they share with link objects. */
@NullMarked
package io.sqlmodel.integration.links;

import org.jspecify.annotations.NullMarked;
