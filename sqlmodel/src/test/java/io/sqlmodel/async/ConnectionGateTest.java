package io.sqlmodel.async;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.async.ConnectionGate.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConnectionGateTest {
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final ConnectionGate gate = gate(1, 60_000);

    private static ConnectionGate gate(int permits, long timeoutMillis) {
        return new ConnectionGate(permits, 2, timeoutMillis, () -> new IllegalStateException("too late"));
    }

    private Waiter waiter(String name) {
        return new Waiter(name);
    }

    @Test
    void asManyPassAsThereArePermits() {
        ConnectionGate two = gate(2, 60_000);

        assertThat(two.enter(waiter("a"))).isEqualTo(Answer.PASS);
        assertThat(two.enter(waiter("b"))).isEqualTo(Answer.PASS);
        assertThat(two.enter(waiter("c"))).isEqualTo(Answer.WAIT);
        assertThat(told).isEmpty();
    }

    @Test
    void whoWaitsPassesInOrder() {
        gate.enter(waiter("a"));
        gate.enter(waiter("b"));
        gate.enter(waiter("c"));

        gate.leave();
        gate.leave();
        gate.leave();

        assertThat(told).containsExactly("b passes", "c passes");
        assertThat(gate.enter(waiter("d"))).isEqualTo(Answer.PASS);
    }

    @Test
    void whoForgetsAboutItIsPassedOver() {
        gate.enter(waiter("a"));
        Waiter b = waiter("b");
        gate.enter(b);
        gate.enter(waiter("c"));

        assertThat(gate.forget(b)).isTrue();
        assertThat(gate.forget(b)).isFalse();
        gate.leave();

        assertThat(told).containsExactly("c passes");
    }

    @Test
    void noMoreWaitThanMay() {
        gate.enter(waiter("a"));
        gate.enter(waiter("b"));
        gate.enter(waiter("c"));

        assertThat(gate.enter(waiter("d"))).isEqualTo(Answer.FULL);
    }

    @Test
    void whoWaitsForTooLongIsToldSo() throws InterruptedException {
        ConnectionGate hasty = gate(1, 20);
        hasty.enter(waiter("a"));
        for (String name : List.of("b", "c")) { // one after the other, so that the alarm is set again
            Waiter waiter = waiter(name);
            assertThat(hasty.enter(waiter)).isEqualTo(Answer.WAIT);
            assertThat(waiter.refused.await(20, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(told).containsExactly("b is too late", "c is too late");
        hasty.leave();
        assertThat(hasty.enter(waiter("d"))).isEqualTo(Answer.PASS);
    }

    @Test
    void nobodyWaitsAtAClosedGate() {
        gate.enter(waiter("a"));
        gate.enter(waiter("b"));

        gate.close(() -> new IllegalStateException("closed"));

        assertThat(told).containsExactly("b is closed");
        assertThat(gate.enter(waiter("c"))).isEqualTo(Answer.FULL);
    }

    private final class Waiter extends ConnectionGate.Waiter {
        private final String name;
        private final CountDownLatch refused = new CountDownLatch(1);

        Waiter(String name) {
            this.name = name;
        }

        @Override
        void passes() {
            told.add(name + " passes");
        }

        @Override
        void refused(RuntimeException reason) {
            told.add(name + " is " + reason.getMessage());
            refused.countDown();
        }
    }
}
