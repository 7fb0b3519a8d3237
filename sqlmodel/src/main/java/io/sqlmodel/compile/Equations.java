package io.sqlmodel.compile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Conditions that columns are equal to others. */
final class Equations {
    private Equations() {}

    /** That each column is equal to the one at its place among the others. */
    static String of(List<String> columns, List<String> others) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i) + " = " + others.get(i))
                .collect(Collectors.joining(" AND "));
    }
}
