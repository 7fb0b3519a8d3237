package io.sqlmodel.test;

import io.sqlmodel.event.LazyLoadEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells people what was executed, and why. */
final class StatementReport {
    private StatementReport() {}

    static String of(List<RecordedStatement> statements, List<LazyLoadEvent> loads) {
        StringBuilder report = new StringBuilder();
        int number = 1;
        for (RecordedStatement statement : statements) {
            report.append(String.format("%n%4d. %s", number++, statement.event().sql()));
            if (statement.event().batch() > 1) {
                report.append(String.format(
                        " [%d times in one batch]", statement.event().batch()));
            }
            LazyLoadEvent cause = statement.cause();
            if (cause != null) {
                report.append(String.format("%n      lazy load of %s, read at %s", cause.path(), cause.line()));
            }
        }
        Map<String, List<LazyLoadEvent>> byOption = new LinkedHashMap<>();
        loads.forEach(load -> byOption.computeIfAbsent(load.option(), any -> new ArrayList<>())
                .add(load));
        byOption.forEach((option, each) -> report.append(String.format(
                "%n%s was loaded lazily %s. With the query that brings the objects: .options(%s)",
                each.get(0).path(), each.size() == 1 ? "once" : each.size() + " times", option)));
        return report.toString();
    }
}
