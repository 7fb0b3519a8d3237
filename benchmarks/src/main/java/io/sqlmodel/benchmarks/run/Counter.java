package io.sqlmodel.benchmarks.run;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Notes the statements that go through a pool, whoever sends them; a batch is one. */
final class Counter {
    private final List<String> statements = new ArrayList<>();

    /** Made without statements. */
    Counter() {}

    DataSource watch(DataSource pool) {
        return ProxyDataSourceBuilder.create(pool)
                .afterQuery((execution, queries) -> statements.add(sql(queries)))
                .build();
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
