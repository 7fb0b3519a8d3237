package io.sqlmodel.benchmarks.sessions.sqlmodel;

import io.sqlmodel.AsyncSession;
import io.sqlmodel.Engine;
import io.sqlmodel.benchmarks.sessions.Peer;
import io.sqlmodel.benchmarks.sessions.Work;
import java.util.concurrent.CompletionStage;

/** SQLModel, with its own threads: virtual ones where the JDK has them. */
public final class SqlModelPeer implements Peer {
    private final Engine engine;

    /**
     * Opens an engine.
     *
     * @param url the database
     * @param connections the most connections
     */
    public SqlModelPeer(String url, int connections) {
        engine = Engine.builder(url)
                .poolSize(connections)
                .connectionTimeout(PATIENCE)
                .build();
    }

    @Override
    public CompletionStage<String> session(Work work, long id) {
        return AsyncSession.transaction(
                engine,
                session -> session.getOne(Hero.class, id)
                        .thenCompose(hero -> switch (work) {
                            case FETCH -> session.fetch(hero, Hero.team);
                            case REFRESH -> session.refresh(hero, Hero.team).thenApply(Hero::team);
                        })
                        .thenApply(Team::name));
    }

    @Override
    public void close() {
        engine.close();
    }
}
