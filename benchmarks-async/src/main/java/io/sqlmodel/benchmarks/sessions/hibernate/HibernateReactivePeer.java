package io.sqlmodel.benchmarks.sessions.hibernate;

import io.sqlmodel.benchmarks.sessions.Peer;
import io.sqlmodel.benchmarks.sessions.Work;
import java.util.concurrent.CompletionStage;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.reactive.provider.ReactiveServiceRegistryBuilder;
import org.hibernate.reactive.provider.Settings;
import org.hibernate.reactive.stage.Stage;

/** Hibernate Reactive on the PostgreSQL client of Vert.x, with prepared statements kept. */
public final class HibernateReactivePeer implements Peer {
    private static final int STATEMENTS = 256;

    private final Stage.SessionFactory sessions;

    /**
     * Opens a factory.
     *
     * @param url the database
     * @param connections the most connections
     */
    public HibernateReactivePeer(String url, int connections) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Hero.class)
                .addAnnotatedClass(Team.class)
                .setProperty(AvailableSettings.JAKARTA_JDBC_URL, url)
                .setProperty(AvailableSettings.POOL_SIZE, connections)
                .setProperty(Settings.POOL_CONNECT_TIMEOUT, (int) PATIENCE.toMillis())
                .setProperty(Settings.PREPARED_STATEMENT_CACHE_MAX_SIZE, STATEMENTS);
        sessions = configuration
                .buildSessionFactory(new ReactiveServiceRegistryBuilder()
                        .applySettings(configuration.getProperties())
                        .build())
                .unwrap(Stage.SessionFactory.class);
    }

    @Override
    public CompletionStage<String> session(Work work, long id) {
        return sessions.withTransaction(session -> session.find(Hero.class, id)
                .thenCompose(hero -> switch (work) {
                    case FETCH -> session.fetch(hero.getTeam());
                    case REFRESH -> session.refresh(hero).thenCompose(done -> session.fetch(hero.getTeam()));
                })
                .thenApply(Team::getName));
    }

    @Override
    public void close() {
        sessions.close();
    }
}
