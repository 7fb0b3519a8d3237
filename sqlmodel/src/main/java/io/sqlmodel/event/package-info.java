/** What happens at the database, for those who listen: statements and transactions. */
@NullMarked
package io.sqlmodel.event;

import org.jspecify.annotations.NullMarked;
