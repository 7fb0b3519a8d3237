package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;

/**
 * What one row of many takes.
 *
 * @param growth the work
 * @param peer who did it
 * @param rows how many rows
 * @param nanos the time per row
 * @param bytes what is allocated per row
 */
record GrowthMeasure(Growth growth, PeerName peer, int rows, double nanos, double bytes) {}
