package io.sqlmodel.integration.scale;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Engine;
import io.sqlmodel.EngineBuilder;
import io.sqlmodel.Session;
import io.sqlmodel.error.ConnectionException;
import io.sqlmodel.error.SqlModelException;
import io.sqlmodel.integration.db.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Databases that nobody keeps alike stand for a primary and its replicas, so that each shows where it was asked. */
class ReplicaTest {
    @RegisterExtension
    final TestDatabase primary = TestDatabase.with(Depot.class);

    @RegisterExtension
    final TestDatabase one = TestDatabase.with(Depot.class);

    @RegisterExtension
    final TestDatabase two = TestDatabase.with(Depot.class);

    @BeforeEach
    void nameThem() {
        primary.save(new Depot().name("primary"));
        one.save(new Depot().name("one"));
        two.save(new Depot().name("two"));
    }

    private static List<String> names(Session session) {
        return session.exec(select(Depot.name).orderBy(Depot.name)).all();
    }

    private static List<String> readOnly(Engine engine) {
        try (Session session = Session.builder(engine).readOnly(true).open()) {
            return names(session);
        }
    }

    private EngineBuilder builder() {
        return Engine.builder(primary.url());
    }

    @Test
    void readOnlySessionsReadFromTheReplicasInTurn() {
        try (Engine engine = builder().replica(one.url()).replica(two.url()).build()) {
            assertThat(List.of(readOnly(engine), readOnly(engine), readOnly(engine)))
                    .containsExactly(List.of("one"), List.of("two"), List.of("one"));
        }
    }

    @Test
    void allOtherSessionsUseThePrimaryAndReadWhatTheyWrote() {
        try (Engine engine = builder().replica(one.url()).build()) {
            engine.transaction(session -> {
                session.add(new Depot().name("new"));
                assertThat(names(session)).containsExactly("new", "primary");
            });
        }
        assertThat(one.count("replicated_depot")).isEqualTo(1);
    }

    @Test
    void aReplicaIsNotWritten() {
        try (Engine engine = builder().replica(one.url()).build();
                Session session = Session.builder(engine).readOnly(true).open()) {
            assertThatExceptionOfType(SqlModelException.class).isThrownBy(() -> {
                session.add(new Depot().name("new"));
                session.flush();
            });
        }
        assertThat(one.count("replicated_depot")).isEqualTo(1);
    }

    @Test
    void aReplicaThatCannotBeReachedIsLeftOut() {
        try (Engine engine = builder()
                .connectionTimeout(Duration.ofMillis(250))
                .replica(primary.unreachableUrl())
                .replica(two.url())
                .build()) {
            assertThat(List.of(readOnly(engine), readOnly(engine), readOnly(engine)))
                    .containsOnly(List.of("two"));
        }
    }

    @Test
    void withoutAnyReplicaThePrimaryIsRead() {
        try (Engine engine = builder()
                .connectionTimeout(Duration.ofMillis(250))
                .replica(primary.unreachableUrl())
                .build()) {
            assertThat(readOnly(engine)).containsExactly("primary");
        }
    }

    @Test
    void aReplicaOfAnotherKindIsRefusedAtOnce() {
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> builder()
                        .replica("jdbc:oracle:thin:@//elsewhere/orders")
                        .build())
                .withMessageContaining("SM-1708")
                .withMessageContaining("jdbc:oracle:thin:@//elsewhere/orders");
    }
}
