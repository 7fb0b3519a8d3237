package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import java.io.PrintStream;
import java.util.List;

/** Measures as text, with the ratios to JDBC in the same run. */
final class Table {
    private final List<Measure> measures;

    Table(List<Measure> measures) {
        this.measures = measures;
    }

    void print(PrintStream out) {
        out.printf(
                "%n%-12s %-10s %-10s %12s %8s %8s %12s %8s %10s%n",
                "database", "work", "peer", "us/op", "+-", "time", "bytes/op", "alloc", "statements");
        for (Measure measure : measures) {
            Measure limit = limit(measure);
            out.printf(
                    "%-12s %-10s %-10s %12.1f %8.1f %7.2fx %12.0f %7.2fx %10d%n",
                    measure.db().id(),
                    measure.work().id(),
                    measure.peer().title(),
                    measure.nanos() / 1000,
                    measure.error() / 1000,
                    measure.nanos() / limit.nanos(),
                    measure.bytes(),
                    measure.bytes() / limit.bytes(),
                    measure.statements());
        }
    }

    private Measure limit(Measure measure) {
        return measures.stream()
                .filter(each ->
                        each.peer() == PeerName.JDBC && each.db() == measure.db() && each.work() == measure.work())
                .findFirst()
                .orElseThrow();
    }
}
