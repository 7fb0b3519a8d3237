package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;

/**
 * A process that starts, reads one row, and ends.
 *
 * @param peer who did it
 * @param millis the median time from the start of the process to its end
 * @param bytes what its threads allocated
 * @param statements how many statements were executed through its pool
 */
record ColdMeasure(PeerName peer, double millis, double bytes, int statements) {}
