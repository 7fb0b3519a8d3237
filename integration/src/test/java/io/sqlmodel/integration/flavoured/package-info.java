/** A dialect from outside the library, as a user would write one. */
@NullMarked
package io.sqlmodel.integration.flavoured;

import org.jspecify.annotations.NullMarked;
