/** The work by hand in JDBC, as fast as we know how. */
@NullMarked
package io.sqlmodel.benchmarks.peers.jdbc;

import org.jspecify.annotations.NullMarked;
