package io.sqlmodel.async;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.yieldPer;

import io.sqlmodel.AsyncSession;
import io.sqlmodel.Engine;
import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.sql.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.h2.jdbcx.JdbcDataSource;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.annotations.AfterClass;
import org.testng.annotations.AfterMethod;
import org.testng.annotations.BeforeClass;

/** The rules of Reactive Streams, checked by the kit of those who made them. */
public abstract class PublisherRules<T> extends FlowPublisherVerification<T> {
    private static final int ROWS = 1000;

    /** How long nothing must happen, and how long something may take, on a busy machine. */
    private static final TestEnvironment TIMES = new TestEnvironment(1500, 60, 60);

    private final List<AsyncSession> sessions = new ArrayList<>();
    private Engine engine;

    protected PublisherRules() {
        super(TIMES, 200);
    }

    /** What is published of a query. */
    protected abstract Flow.Publisher<T> publisher(AsyncSession session, Query<Long> query);

    @BeforeClass
    public void open() {
        String url = "jdbc:h2:mem:rules" + getClass().getSimpleName() + ";DB_CLOSE_DELAY=-1";
        JdbcDataSource connections = new JdbcDataSource(); // without a pool, which would grow by one in 30 ms only
        connections.setURL(url);
        engine = Engine.builder(url).dataSource(connections).poolSize(120).build();
        Metadata.of(Team.class, Hero.class).createAll(engine);
        try (Session session = new Session(engine)) {
            for (int i = 0; i < ROWS; i++) {
                session.add(new Hero().name("hero " + i));
            }
            session.commit();
        }
    }

    @AfterMethod
    public void closeSessions() {
        sessions.forEach(session -> session.close().toCompletableFuture().join());
        sessions.clear();
    }

    @AfterClass
    public void close() {
        engine.close();
    }

    protected final AsyncSession session() {
        AsyncSession session = new AsyncSession(engine);
        sessions.add(session);
        return session;
    }

    /** As many as the kit ever wants; where it does, it cancels after a few. */
    @Override
    public long maxElementsFromPublisher() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Flow.Publisher<T> createFlowPublisher(long elements) {
        // Read in small parts, so that their bounds are met.
        return publisher(
                session(), select(Hero.id).orderBy(Hero.id).limit(elements).executionOptions(yieldPer(3)));
    }

    @Override
    public Flow.Publisher<T> createFailedFlowPublisher() {
        return null;
    }
}
