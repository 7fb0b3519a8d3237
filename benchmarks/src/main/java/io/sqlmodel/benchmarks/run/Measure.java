package io.sqlmodel.benchmarks.run;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Work;

/**
 * What was measured of one cell, on one database.
 *
 * @param work which work
 * @param peer who did it
 * @param nanos the time of one operation
 * @param error half of the 99.9% confidence interval of that
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
    Measure limitedBy(Measure limit) {
        return new Measure(work, peer, nanos, error, bytes, statements, limit.nanos, limit.bytes);
    }

    @JsonIgnore
    double time() {
        return nanos / limitNanos;
    }

    @JsonIgnore
    double allocation() {
        return bytes / limitBytes;
    }
}
