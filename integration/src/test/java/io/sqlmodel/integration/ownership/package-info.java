/** Parents and children with every kind of cascade and rule of the database. */
@NullMarked
package io.sqlmodel.integration.ownership;

import org.jspecify.annotations.NullMarked;
