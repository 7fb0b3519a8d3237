package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.ConcurrentUseException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GuardedTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Team.class, Hero.class);

    private final Session session = db.session();
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);

    @AfterEach
    void close() {
        leave.countDown();
    }

    /** Keeps another thread inside the session. */
    private Thread occupy() throws InterruptedException {
        Thread other = new Thread(
                () -> session.noAutoflush(() -> {
                    inside.countDown();
                    await(leave);
                }),
                "the other one");
        other.start();
        inside.await();
        return other;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aSecondThreadIsRefusedAndBothAreNamed() throws InterruptedException {
        Thread other = occupy();
        assertThatThrownBy(() -> session.get(Hero.class, 1L))
                .isInstanceOf(ConcurrentUseException.class)
                .hasMessageContaining("the other one")
                .hasMessageContaining(Thread.currentThread().getName());
        assertThatThrownBy(session::commit).isInstanceOf(ConcurrentUseException.class);
        assertThatThrownBy(session::close).isInstanceOf(ConcurrentUseException.class);
        leave.countDown();
        other.join();
    }

    @Test
    void lazyLoadsAndEditsOfItsObjectsAreRefusedToo() throws InterruptedException {
        Team team = new Team().name("A");
        session.add(team);
        session.commit();
        Thread other = occupy();
        assertThatThrownBy(team::name).isInstanceOf(ConcurrentUseException.class);
        assertThatThrownBy(() -> team.name("B")).isInstanceOf(ConcurrentUseException.class);
        leave.countDown();
        other.join();
    }

    @Test
    void threadsMayUseItOneAfterAnother() throws ExecutionException, InterruptedException {
        CompletableFuture.runAsync(() -> session.add(new Hero().name("b"))).get();
        session.commit();
        String name = CompletableFuture.supplyAsync(
                        () -> session.getOne(Hero.class, 1L).name())
                .get();
        assertThat(name).isEqualTo("b");
    }
}
