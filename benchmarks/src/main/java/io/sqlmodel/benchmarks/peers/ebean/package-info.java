/** Ebean: entity beans enhanced in the build, and query beans. */
@NullMarked
package io.sqlmodel.benchmarks.peers.ebean;

import org.jspecify.annotations.NullMarked;
