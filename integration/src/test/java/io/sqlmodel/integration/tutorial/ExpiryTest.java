package io.sqlmodel.integration.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is read after a commit, and what it costs. */
class ExpiryTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Team.class, Hero.class);

    private final Hero deadpond = new Hero().name("Deadpond").secretName("Dive Wilson");
    private final Hero spiderBoy = new Hero().name("Spider-Boy").secretName("Pedro Parqueador");
    private final Hero rustyMan =
            new Hero().name("Rusty-Man").secretName("Tommy Sharp").age(48);

    private Session saved() {
        Session session = db.session();
        session.addAll(deadpond, spiderBoy, rustyMan);
        session.commit();
        db.forget();
        return session;
    }

    @Test
    @Case("A25")
    void aGeneratedKeyIsNullUntilTheFlush() {
        Session session = db.session();
        assertThat(deadpond.id()).isNull();
        session.add(deadpond);
        assertThat(deadpond.id()).isNull();
        assertThat(db.executed()).isEmpty();
        session.flush();
        assertThat(deadpond.id()).isEqualTo(1L);
    }

    /** Upstream needs one SELECT for each of the three; ours serves all of a class at once (DESIGN 4.3). */
    @Test
    @Case("A25")
    void theFirstReadAfterACommitRefreshesAllObjectsOfTheClassInOneSelect() {
        saved();
        assertThat(Inspect.isLoaded(deadpond, Hero.name)).isFalse();

        assertThat(List.of(deadpond.id(), spiderBoy.id(), rustyMan.id())).containsExactly(1L, 2L, 3L);
        assertThat(db.executed()).containsExactly("SELECT tutorial_hero");

        assertThat(List.of(deadpond.name(), spiderBoy.name(), rustyMan.name())).hasSize(3);
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("A25")
    void refreshIsOneSelectForEachObject() {
        Session session = saved();

        session.refresh(deadpond);
        session.refresh(spiderBoy);

        assertThat(db.executed()).containsExactly("SELECT tutorial_hero", "SELECT tutorial_hero");
    }

    @Test
    @Case("A25")
    void refreshedValuesStayReadableAfterTheSessionIsClosed() {
        Session session = saved();
        session.refresh(deadpond);
        session.close();
        db.forget();

        assertThat(deadpond.name()).isEqualTo("Deadpond");
        assertThat(deadpond.id()).isEqualTo(1L);
        assertThat(db.executed()).isEmpty();
    }

    /** Upstream raises for values that a commit expired; ours were known, and stay readable (DESIGN 4.4). */
    @Test
    @Case("A25")
    void valuesThatACommitExpiredStayReadableAfterTheSessionIsClosed() {
        saved().close();

        assertThat(deadpond.id()).isEqualTo(1L);
        assertThat(deadpond.name()).isEqualTo("Deadpond");
        assertThat(db.executed()).isEmpty();
    }
}
