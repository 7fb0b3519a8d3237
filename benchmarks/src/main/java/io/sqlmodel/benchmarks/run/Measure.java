package io.sqlmodel.benchmarks.run;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Work;

/**
 * What was measured of one cell, on one database.
 *
 * @param work which work
 * @param peer who did it
 * @param nanos the time of one operation, the mean of all processes
 * @param error half of the difference between the slowest and the fastest process
 * @param bytes what one operation allocates
 * @param statements how many statements one operation executes; a batch is one
 * @param limitNanos the time of JDBC in the same run
 * @param limitBytes what JDBC allocates in the same run
 */
record Measure(
        Work work,
        PeerName peer,
        double nanos,
        double error,
        double bytes,
        int statements,
        double limitNanos,
        double limitBytes) {
    /** Processes that differ by more than this part of their mean tell little. */
    static final double UNSTEADY = 0.15;

    Measure limitedBy(Measure limit) {
        return new Measure(work, peer, nanos, error, bytes, statements, limit.nanos, limit.bytes);
    }

    @JsonIgnore
    double time() {
        return nanos / limitNanos;
    }

    /** How far the processes are from their mean, as a part of it. */
    @JsonIgnore
    double deviation() {
        return error / nanos;
    }

    /** The ratio to JDBC's time as a page shows it. */
    @JsonIgnore
    String shownTime() {
        return (deviation() > UNSTEADY ? "~" : "") + Numbers.ratio(time());
    }

    @JsonIgnore
    double allocation() {
        return bytes / limitBytes;
    }
}
