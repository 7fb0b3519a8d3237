/** Async sessions. */
@NullMarked
package io.sqlmodel.integration.async;

import org.jspecify.annotations.NullMarked;
