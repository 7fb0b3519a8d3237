package io.sqlmodel.benchmarks.run;

import java.util.List;

/** Of several measures, the one in the middle. */
final class Median {
    private Median() {}

    static double of(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
