package io.sqlmodel.integration.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test with two pilots and two crews, which enter a session that does not expire them. */
abstract class PilotsAndCrews {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Pilot.class, Crew.class, PilotCrew.class);

    final Pilot ann = new Pilot().name("Ann");
    final Pilot bob = new Pilot().name("Bob");
    final Crew north = new Crew().name("North");
    final Crew south = new Crew().name("South");
    Session session;

    @BeforeEach
    final void open() {
        session = db.session(options -> options.expireOnCommit(false));
        session.addAll(ann, bob, north, south);
    }

    /** Commits, and loads all views of all objects. */
    final void save() {
        session.commit();
        load();
        session.commit();
        db.forget();
    }

    final void load() {
        for (Pilot pilot : List.of(ann, bob)) {
            assertThat(pilot.crews()).hasSameSizeAs(pilot.crewLinks());
        }
        for (Crew crew : List.of(north, south)) {
            assertThat(crew.pilots()).hasSameSizeAs(crew.pilotLinks());
        }
    }
}
