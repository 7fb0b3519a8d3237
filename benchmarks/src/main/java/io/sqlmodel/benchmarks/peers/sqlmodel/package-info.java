/** The work as a user of SQLModel writes it. */
@NullMarked
package io.sqlmodel.benchmarks.peers.sqlmodel;

import org.jspecify.annotations.NullMarked;
