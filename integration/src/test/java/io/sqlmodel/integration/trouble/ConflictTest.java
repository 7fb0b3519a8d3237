package io.sqlmodel.integration.trouble;

import static io.sqlmodel.SqlModel.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sqlmodel.Engine;
import io.sqlmodel.NestedTransaction;
import io.sqlmodel.Session;
import io.sqlmodel.dialect.Isolation;
import io.sqlmodel.error.PendingRollbackException;
import io.sqlmodel.error.SerializationException;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two transactions that are in each other's way. */
@Needs(Capability.CONCURRENT)
class ConflictTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Cook.class, Pot.class);

    private final Pot left = new Pot().name("left").amount(1);
    private final Pot right = new Pot().name("right").amount(10);
    private final AtomicInteger runs = new AtomicInteger();

    @BeforeEach
    void save() {
        db.save(left, right);
    }

    private List<?> amounts() {
        return db.column("SELECT amount FROM pot ORDER BY id");
    }

    private static void set(Session session, Pot pot, int amount) {
        session.exec(update(Pot.class).set(Pot.amount.to(amount)).where(Pot.id.eq(pot.id())));
    }

    /** Lets two first runs meet; later runs go through. */
    private void meet(CyclicBarrier barrier) {
        if (runs.incrementAndGet() <= 2) {
            await(barrier);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CompletableFuture<Void> start(Runnable work) {
        return CompletableFuture.runAsync(work, task -> new Thread(task).start());
    }

    private static void both(Runnable one, Runnable other) {
        CompletableFuture.allOf(start(one), start(other))
                .orTimeout(40, TimeUnit.SECONDS)
                .join();
    }

    @Test
    void whoWaitsForALockForTooLongIsTold() {
        try (Engine impatient = Engine.create(db.impatientUrl());
                Session second = new Session(impatient)) {
            set(db.session(), left, 2);

            SerializationException failure =
                    catchThrowableOfType(SerializationException.class, () -> set(second, left, 3));

            assertThat(failure.code()).isEqualTo("SM-1721");
        }
    }

    @Test
    void theLastFailureSaysHowOftenItWasTried() {
        try (Engine impatient = Engine.create(db.impatientUrl())) {
            set(db.session(), left, 2);

            assertThatThrownBy(() -> impatient.retrying(1).transaction(session -> {
                        runs.incrementAndGet();
                        set(session, left, 3);
                    }))
                    .isInstanceOf(SerializationException.class)
                    .hasMessageContaining("It was run 2 times");

            assertThat(runs).hasValue(2);
            assertThat(impatient.connectionsInUse()).isZero();
        }
    }

    @Test
    @Needs(Capability.ROW_LOCKS)
    void aDeadlockEndsOneOfTwo() {
        CyclicBarrier barrier = new CyclicBarrier(2);
        AtomicInteger lost = new AtomicInteger();

        both(() -> cross(barrier, lost, left, right), () -> cross(barrier, lost, right, left));

        assertThat(lost).hasValue(1);
        assertThat(amounts()).isIn(List.of(5L, 5L), List.of(6L, 6L));
    }

    private void cross(CyclicBarrier barrier, AtomicInteger lost, Pot mine, Pot yours) {
        int amount = mine == left ? 5 : 6;
        Session session = new Session(db.engine());
        try (session) {
            set(session, mine, amount);
            await(barrier);
            set(session, yours, amount);
            session.commit();
        } catch (SerializationException e) {
            assertThat(e.code()).isEqualTo("SM-1720");
            lost.incrementAndGet();
        }
    }

    @Test
    @Needs(Capability.ROW_LOCKS)
    void aSessionThatLostADeadlockCannotGoOnBeforeItsRollback() {
        CyclicBarrier barrier = new CyclicBarrier(2);
        AtomicInteger refused = new AtomicInteger();

        both(() -> goOn(barrier, refused, left, right), () -> goOn(barrier, refused, right, left));

        assertThat(refused).hasValue(1);
        assertThat(db.count("pot")).isEqualTo(4);
    }

    /** Goes on after a failure as if nothing had happened, then does it all again. */
    private void goOn(CyclicBarrier barrier, AtomicInteger refused, Pot mine, Pot yours) {
        try (Session session = new Session(db.engine())) {
            set(session, mine, 7);
            await(barrier);
            try {
                set(session, yours, 7);
                session.add(new Pot().name("of " + mine.name()));
                session.commit();
            } catch (SerializationException e) {
                assertThatThrownBy(() -> set(session, mine, 8)).isInstanceOf(PendingRollbackException.class);
                assertThatThrownBy(session::commit).isInstanceOf(PendingRollbackException.class);
                refused.incrementAndGet();
                session.rollback();
                session.add(new Pot().name("of " + mine.name()));
                session.commit();
            }
        }
    }

    /** Some databases keep what was done before the savepoint, others have rolled everything back. */
    @Test
    @Needs(Capability.ROW_LOCKS)
    void aDeadlockWithinASavepointLosesTheSavepointOrAllOfTheTransaction() {
        CyclicBarrier barrier = new CyclicBarrier(2);
        AtomicInteger lost = new AtomicInteger();

        both(() -> nest(barrier, lost, left, right), () -> nest(barrier, lost, right, left));

        assertThat(lost).hasValue(1);
    }

    private void nest(CyclicBarrier barrier, AtomicInteger lost, Pot mine, Pot yours) {
        String name = "before " + mine.name();
        boolean committed = true;
        try (Session session = new Session(db.engine())) {
            session.add(new Pot().name(name));
            session.flush();
            try (NestedTransaction savepoint = session.beginNested()) {
                set(session, mine, 7);
                await(barrier);
                set(session, yours, 7);
                savepoint.commit();
            } catch (SerializationException e) {
                lost.incrementAndGet();
            }
            try {
                session.commit();
            } catch (PendingRollbackException e) {
                committed = false;
            }
        }
        assertThat(db.rows("SELECT amount FROM pot WHERE name = ?", name)).hasSize(committed ? 1 : 0);
    }

    @Test
    @Needs(Capability.ROW_LOCKS)
    void aDeadlockIsRunAgain() {
        CyclicBarrier barrier = new CyclicBarrier(2);

        both(() -> addToBoth(barrier, left, right), () -> addToBoth(barrier, right, left));

        assertThat(amounts()).isEqualTo(List.of(3L, 12L));
        assertThat(runs.get()).isGreaterThan(2);
        assertThat(db.engine().connectionsInUse()).isZero();
    }

    private void addToBoth(CyclicBarrier barrier, Pot first, Pot second) {
        db.engine().retrying(10).transaction(session -> {
            session.exec(
                    update(Pot.class).set(Pot.amount.to(Pot.amount.plus(1))).where(Pot.id.eq(first.id())));
            meet(barrier);
            session.exec(
                    update(Pot.class).set(Pot.amount.to(Pot.amount.plus(1))).where(Pot.id.eq(second.id())));
        });
    }

    @Test
    void noUpdateIsLostAmongSerializableTransactions() {
        CyclicBarrier barrier = new CyclicBarrier(2);

        both(() -> readAndWrite(barrier, left, left), () -> readAndWrite(barrier, left, left));

        assertThat(amounts()).isEqualTo(List.of(4L, 10L));
        assertThat(runs.get()).isGreaterThan(2);
    }

    /** Each writes what the other has read: in any order, one of them sees what the other one wrote. */
    @Test
    @Needs(Capability.SERIALIZABLE)
    void serializableTransactionsThatConflictAreBothCommittedAsIfOneAfterTheOther() {
        CyclicBarrier barrier = new CyclicBarrier(2);

        both(() -> readAndWrite(barrier, left, right), () -> readAndWrite(barrier, right, left));

        // right = 2 * left, then left = 2 * right, or the other way round.
        assertThat(amounts()).isIn(List.of(4L, 2L), List.of(20L, 40L));
        assertThat(runs.get()).isGreaterThan(2);
        assertThat(db.engine().connectionsInUse()).isZero();
    }

    private void readAndWrite(CyclicBarrier barrier, Pot read, Pot written) {
        db.engine().retrying(20).isolation(Isolation.SERIALIZABLE).transaction(session -> {
            int amount = session.getOne(Pot.class, read.id()).amount();
            meet(barrier);
            session.getOne(Pot.class, written.id()).amount(2 * amount);
        });
    }
}
