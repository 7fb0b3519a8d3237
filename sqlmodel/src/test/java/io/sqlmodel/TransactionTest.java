package io.sqlmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.error.SerializationException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code engine.transaction(session -> ...)}. */
class TransactionTest {
    @TempDir
    Path folder;

    private Engine engine;

    @BeforeEach
    void open() {
        engine = Engine.create("jdbc:sqlite:" + folder.resolve("heroes.db") + "?busy_timeout=50");
        Metadata.of(Team.class, Hero.class).createAll(engine);
    }

    @AfterEach
    void close() {
        assertThat(engine.connectionsInUse()).isZero();
        engine.close();
    }

    @Test
    void workIsCommittedAndItsResultReturned() {
        Team team = new Team().name("Avengers");
        engine.transaction(session -> session.add(team));

        String name =
                engine.transaction(session -> session.getOne(Team.class, 1L).name());

        assertThat(name).isEqualTo("Avengers");
    }

    @Test
    void resultMayBeNull() {
        Team none = engine.transaction(session -> session.get(Team.class, 99L));

        assertThat(none).isNull();
    }

    @Test
    void returnedObjectStaysReadable() {
        engine.transaction(session -> session.add(new Team().name("Avengers")));

        Team team = engine.transaction(session -> session.getOne(Team.class, 1L));

        assertThat(team.name()).isEqualTo("Avengers");
        assertThat(team.id()).isEqualTo(1L);
    }

    @Test
    void severalActionsAreOneTransaction() {
        assertThatThrownBy(() -> engine.transaction(
                        session -> {
                            session.add(new Team().name("Avengers"));
                        },
                        session -> {
                            session.flush();
                            throw new IllegalStateException("second thoughts");
                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(teams()).isZero();
    }

    @Test
    void workThatFailsIsRolledBack() {
        assertThatThrownBy(() -> engine.transaction(session -> {
                    session.add(new Team().name("Avengers"));
                    session.flush();
                    throw new IllegalStateException("second thoughts");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(teams()).isZero();
    }

    @Test
    void loserRunsAgainWithANewSession() {
        AtomicInteger runs = new AtomicInteger();
        try (Session winner = new Session(engine)) {
            winner.add(new Team().name("First"));
            winner.flush();

            engine.retrying(2).transaction(session -> {
                if (runs.incrementAndGet() == 2) {
                    winner.commit();
                }
                session.add(new Team().name("Second"));
            });
        }

        assertThat(runs).hasValue(2);
        assertThat(teams()).isEqualTo(2);
    }

    @Test
    void withoutRetryingTheLossReachesTheCaller() {
        try (Session winner = new Session(engine)) {
            winner.add(new Team().name("First"));
            winner.flush();

            assertThatThrownBy(() -> engine.transaction(session -> session.add(new Team().name("Second"))))
                    .isInstanceOf(SerializationException.class);
        }
    }

    @Test
    void manyThreadsThatChangeOneRowLoseNoChange() throws Exception {
        engine.transaction(session -> session.add(new Team().name("0")));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(threads.submit(() -> engine.retrying(1000).transaction(session -> {
                Team team = session.getOne(Team.class, 1L);
                team.name(String.valueOf(Integer.parseInt(team.name()) + 1));
            })));
        }
        for (Future<?> each : all) {
            each.get();
        }
        threads.shutdown();

        assertThat(engine.<String>transaction(
                        session -> session.getOne(Team.class, 1L).name()))
                .isEqualTo("40");
    }

    private int teams() {
        return engine.transaction(
                session -> session.exec(SqlModel.select(Team.class)).all().size());
    }
}
