/** Who hears of lazy loads, and what tests make of it. */
@NullMarked
package io.sqlmodel.integration.watch;

import org.jspecify.annotations.NullMarked;
