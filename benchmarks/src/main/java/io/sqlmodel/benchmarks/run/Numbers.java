package io.sqlmodel.benchmarks.run;

import java.util.Locale;

/** Numbers as a page shows them. */
final class Numbers {
    private static final double KILO = 1000;

    private Numbers() {}

    /** Two places below ten, one above. */
    static String ratio(double ratio) {
        return String.format(Locale.ROOT, ratio < 9.995 ? "%.2f" : "%.1f", ratio);
    }

    /** In microseconds. */
    static String micros(double nanos) {
        double micros = nanos / KILO;
        return String.format(Locale.ROOT, micros < 100 ? "%.1f µs" : "%,.0f µs", micros);
    }

    /** In kilobytes. */
    static String kilobytes(double bytes) {
        double kilobytes = bytes / KILO;
        return String.format(Locale.ROOT, kilobytes < 100 ? "%.1f kB" : "%,.0f kB", kilobytes);
    }
}
