package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.work.Db;
import java.util.List;

/** Measures as lines of a terminal, with the ratios to JDBC in the same run. */
final class Table {
    private Table() {}

    /** One work of all peers. */
    static void print(Db db, List<Measure> measures) {
        System.out.printf(
                "%n%-24s %12s %9s %8s %12s %8s %10s%n",
                db.id() + " " + measures.get(0).work().id(), "us/op", "+-", "time", "bytes/op", "alloc", "statements");
        for (Measure measure : measures) {
            System.out.printf(
                    "  %-22s %12.1f %9.1f %7.2fx %12.0f %7.2fx %10d%n",
                    measure.peer().title(),
                    measure.nanos() / 1000,
                    measure.error() / 1000,
                    measure.time(),
                    measure.bytes(),
                    measure.allocation(),
                    measure.statements());
        }
    }

    /** The cold start of all peers. */
    static void printCold(Db db, List<ColdMeasure> measures) {
        System.out.printf("%n%-24s %12s %12s %10s%n", db.id() + " cold start", "ms", "megabytes", "statements");
        for (ColdMeasure measure : measures) {
            System.out.printf(
                    "  %-22s %12.0f %12.1f %10d%n",
                    measure.peer().title(), measure.millis(), measure.bytes() / 1e6, measure.statements());
        }
    }

    /** More and more rows. */
    static void printGrowth(Db db, List<GrowthMeasure> measures) {
        System.out.printf("%n%-24s %-12s %12s %12s %12s%n", db.id() + " growth", "peer", "rows", "ns/row", "bytes/row");
        for (GrowthMeasure measure : measures) {
            System.out.printf(
                    "  %-22s %-12s %12d %12.0f %12.0f%n",
                    measure.growth().title(), measure.peer().title(), measure.rows(), measure.nanos(), measure.bytes());
        }
    }
}
