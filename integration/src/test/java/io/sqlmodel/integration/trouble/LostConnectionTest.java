package io.sqlmodel.integration.trouble;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sqlmodel.Engine;
import io.sqlmodel.Session;
import io.sqlmodel.error.ConnectionException;
import io.sqlmodel.error.PendingRollbackException;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Connections that are lost in the middle of the work. */
class LostConnectionTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Cook.class, Pot.class);

    private static Cook cook() {
        Cook cook = new Cook().name("Ann");
        cook.pots().add(new Pot().name("pot"));
        return cook;
    }

    @Test
    @Needs(Capability.ENDED_BY_OTHERS)
    void aFlushThatLosesItsConnectionLeavesNothingBehind() {
        Session session = db.session();
        long connection = db.connectionOf(session);

        loseInTheMiddle(db.engine(), session, () -> db.end(connection));

        assertHealthy(db.engine());
    }

    @Test
    void aFlushWhoseConnectionIsClosedLeavesNothingBehind() {
        Connections connections = new Connections(db::connect);
        try (Engine engine = Engine.builder(db.url()).dataSource(connections).build();
                Session session = new Session(engine)) {
            loseInTheMiddle(engine, session, connections::closeLast);

            assertHealthy(engine);
        }
    }

    /** The connection ends after the first of two INSERTs. */
    private void loseInTheMiddle(Engine engine, Session session, Runnable end) {
        session.add(cook());
        ConnectionException failure;
        try (Engine.Listening listening = engine.listen(event -> {
            if (event.failure() == null && event.sql().contains("INTO cook")) {
                end.run();
            }
        })) {
            assertThat(listening).isNotNull();
            failure = catchThrowableOfType(ConnectionException.class, session::commit);
        }

        assertThat(failure.code()).isEqualTo("SM-1705");
        assertThat(db.count("cook")).isZero();
        assertThatThrownBy(() -> session.exec(select(Cook.class)))
                .isInstanceOf(PendingRollbackException.class)
                .hasMessageContaining("SM-1705");

        session.rollback();
        session.add(cook());
        session.commit();
        assertThat(db.count("cook")).isOne();
        assertThat(db.count("pot")).isOne();
    }

    private void assertHealthy(Engine engine) {
        for (int i = 0; i < 15; i++) {
            String name = "healthy" + i;
            engine.transaction(session -> session.add(new Pot().name(name)));
        }
        assertThat(db.count("pot")).isEqualTo(16);
        assertThat(engine.connectionsInUse()).isZero();
    }

    @Test
    @Needs(Capability.ENDED_BY_OTHERS)
    void aQueryThatLosesItsConnectionLosesWhatWasFlushedBefore() {
        Session session = db.session();
        session.add(cook());
        session.flush();
        db.end(db.connectionOf(session));

        assertThatThrownBy(() -> session.exec(select(Pot.name)).all()).isInstanceOf(ConnectionException.class);
        assertThatThrownBy(session::commit).isInstanceOf(PendingRollbackException.class);

        session.rollback();
        assertThat(session.exec(select(Pot.name)).all()).isEmpty();
    }

    @Test
    @Needs(Capability.ENDED_BY_OTHERS)
    void aCommitThatLosesItsConnectionIsAnError() {
        Session session = db.session();
        session.add(cook());
        session.flush();
        db.end(db.connectionOf(session));

        assertThatThrownBy(session::commit).isInstanceOf(ConnectionException.class);

        session.rollback();
        assertThat(db.count("cook")).isZero();
    }

    @Test
    @Needs(Capability.ENDED_BY_OTHERS)
    void aConnectionThatEndedInThePoolIsNotGivenOut() throws InterruptedException {
        try (Engine engine = Engine.builder(db.url()).poolSize(1).build()) {
            db.end(engine.transaction(db::connectionOf));
            // The pool trusts a connection that was used a moment ago.
            TimeUnit.MILLISECONDS.sleep(700);

            engine.transaction(session -> session.add(cook()));
        }
        assertThat(db.count("cook")).isOne();
    }
}
