/**
 * A session under random work, held against an oracle that knows the rules of {@code docs/semantics.md} and nothing of
 * the library.
 */
@NullMarked
package io.sqlmodel.integration.stateful;

import org.jspecify.annotations.NullMarked;
