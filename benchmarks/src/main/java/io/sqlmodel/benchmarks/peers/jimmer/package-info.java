/** Jimmer: immutable entities from interfaces, object fetchers, save commands. */
@NullMarked
package io.sqlmodel.benchmarks.peers.jimmer;

import org.jspecify.annotations.NullMarked;
