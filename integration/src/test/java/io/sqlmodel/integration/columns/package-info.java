/** What columns can be: versions, defaults, deferred, constrained. */
@NullMarked
package io.sqlmodel.integration.columns;

import org.jspecify.annotations.NullMarked;
