package io.sqlmodel.async;

import static io.sqlmodel.SqlModel.select;

import io.sqlmodel.AsyncResult;
import io.sqlmodel.AsyncSession;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sql.Query;
import java.util.concurrent.Flow;

/** The rules of Reactive Streams hold for a result: there is one subscriber, and another one is refused. */
public class ResultRulesTest extends PublisherRules<Long> {
    @Override
    protected Flow.Publisher<Long> publisher(AsyncSession session, Query<Long> query) {
        return session.exec(query).publisher();
    }

    @Override
    public Flow.Publisher<Long> createFailedFlowPublisher() {
        AsyncResult<Long> result = session().exec(select(Hero.id));
        result.publisher().subscribe(new Nobody());
        return result.publisher();
    }

    private static final class Nobody implements Flow.Subscriber<Long> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {}

        @Override
        public void onNext(Long item) {}

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }
}
