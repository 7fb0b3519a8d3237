/** Collections as sets and maps. */
@NullMarked
package io.sqlmodel.integration.members;

import org.jspecify.annotations.NullMarked;
