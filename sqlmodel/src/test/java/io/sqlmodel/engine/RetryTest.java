package io.sqlmodel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.error.EngineMessage;
import io.sqlmodel.error.PendingRollbackException;
import io.sqlmodel.error.SerializationException;
import io.sqlmodel.error.SessionMessage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetryTest {
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void transactionThatLostRunsAgain() {
        String result = Retry.run(3, () -> {
            if (runs.incrementAndGet() < 3) {
                throw lost();
            }
            return "won";
        });

        assertThat(result).isEqualTo("won");
        assertThat(runs).hasValue(3);
    }

    @Test
    void lastLossReachesTheCaller() {
        assertThatThrownBy(() -> Retry.run(2, () -> {
                    runs.incrementAndGet();
                    throw lost();
                }))
                .isInstanceOf(SerializationException.class)
                .hasMessageEndingWith("(It was run 3 times, and lost each time.)");

        assertThat(runs).hasValue(3);
    }

    @Test
    void workThatWentOnAfterItsLossRunsAgain() {
        String result = Retry.run(1, () -> {
            if (runs.incrementAndGet() == 1) {
                throw new PendingRollbackException(lost(), SessionMessage.PENDING_ROLLBACK, "lost");
            }
            return "won";
        });

        assertThat(result).isEqualTo("won");
    }

    @Test
    void workThatWentOnAfterAMistakeDoesNotRunAgain() {
        assertThatThrownBy(() -> Retry.run(1, () -> {
                    runs.incrementAndGet();
                    throw new PendingRollbackException(
                            new IllegalStateException(), SessionMessage.PENDING_ROLLBACK, "a mistake");
                }))
                .isInstanceOf(PendingRollbackException.class);

        assertThat(runs).hasValue(1);
    }

    @Test
    void otherErrorsAreNotRetried() {
        assertThatThrownBy(() -> Retry.run(2, () -> {
                    runs.incrementAndGet();
                    throw new IllegalStateException("a mistake");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(runs).hasValue(1);
    }

    @Test
    void interruptedThreadDoesNotTryAgain() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Retry.run(5, () -> {
                    runs.incrementAndGet();
                    throw lost();
                }))
                .isInstanceOf(SerializationException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(runs).hasValue(1);
    }

    private static SerializationException lost() {
        return new SerializationException(EngineMessage.SERIALIZATION, "busy", "UPDATE");
    }
}
