package io.sqlmodel.benchmarks.run;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Notes the statements that go through a pool, whoever sends them; a batch is one. Settings of a connection are none: SQLModel
 * makes them once for each connection of its own pool, but again for each that it gets from a pool which somebody watches.
 */
final class Counter {
    private final List<String> statements = new ArrayList<>();

    /** Made without statements. */
    Counter() {}

    DataSource watch(DataSource pool) {
        return ProxyDataSourceBuilder.create(pool)
                .afterQuery((execution, queries) -> note(sql(queries)))
                .build();
    }

    private void note(String sql) {
        if (!sql.startsWith("PRAGMA ")) {
            statements.add(sql);
        }
    }

    private static String sql(List<QueryInfo> queries) {
        return String.join("; ", queries.stream().map(QueryInfo::getQuery).toList());
    }

    void clear() {
        statements.clear();
    }

    List<String> statements() {
        return List.copyOf(statements);
    }
}
