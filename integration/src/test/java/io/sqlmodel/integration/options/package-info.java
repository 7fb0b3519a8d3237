/** Loader options: columns, wildcards, raise, immediate, write-only, recursion, streams. */
@NullMarked
package io.sqlmodel.integration.options;

import org.jspecify.annotations.NullMarked;
