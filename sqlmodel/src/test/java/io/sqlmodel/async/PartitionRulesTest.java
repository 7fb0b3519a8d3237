package io.sqlmodel.async;

import io.sqlmodel.AsyncSession;
import io.sqlmodel.sql.Query;
import java.util.List;
import java.util.concurrent.Flow;

/** The rules of Reactive Streams hold for rows that come several at a time. */
public class PartitionRulesTest extends PublisherRules<List<Long>> {
    @Override
    protected Flow.Publisher<List<Long>> publisher(AsyncSession session, Query<Long> query) {
        return session.exec(query).partitions(1);
    }
}
