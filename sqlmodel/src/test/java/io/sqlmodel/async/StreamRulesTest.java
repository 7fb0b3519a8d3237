package io.sqlmodel.async;

import io.sqlmodel.AsyncSession;
import io.sqlmodel.sql.Query;
import java.util.concurrent.Flow;

/** The rules of Reactive Streams hold for a stream: each subscriber has a query of its own. */
public class StreamRulesTest extends PublisherRules<Long> {
    @Override
    protected Flow.Publisher<Long> publisher(AsyncSession session, Query<Long> query) {
        return session.stream(query);
    }
}
