/** Jdbi 3: SQL and row mappers written by hand, statements and batches run by the library. */
@NullMarked
package io.sqlmodel.benchmarks.peers.jdbi;

import org.jspecify.annotations.NullMarked;
