package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Work;

/**
 * What was measured of one cell.
 *
 * @param db on which database
 * @param work which work
 * @param peer who did it
 * @param nanos the time of one operation
 * @param error half of the 99.9% confidence interval of that
 * @param bytes what one operation allocates
 * @param statements how many statements one operation executes; a batch is one
 */
record Measure(Db db, Work work, PeerName peer, double nanos, double error, double bytes, int statements) {}
