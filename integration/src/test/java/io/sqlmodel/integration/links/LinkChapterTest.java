package io.sqlmodel.integration.links;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The chapters about many-to-many of the tutorial, in sessions that expire what they commit. */
class LinkChapterTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Pilot.class, Crew.class, PilotCrew.class);

    private final Crew preventers = new Crew().name("Preventers");
    private final Crew zForce = new Crew().name("Z-Force");
    private final Pilot deadpond = new Pilot().name("Deadpond");
    private final Pilot rustyMan = new Pilot().name("Rusty-Man");
    private final Pilot spiderBoy = new Pilot().name("Spider-Boy");
    private Session session;

    @BeforeEach
    void open() {
        session = db.session();
    }

    private void save() {
        deadpond.crews().addAll(List.of(zForce, preventers));
        rustyMan.crews().add(preventers);
        spiderBoy.crews().add(preventers);
        session.addAll(deadpond, rustyMan, spiderBoy);
        session.commit();
        db.forget();
    }

    private PilotCrew link(Crew crew, Pilot pilot, boolean training) {
        return new PilotCrew().crew(crew).pilot(pilot).training(training).role("member");
    }

    @Test
    @Case("A17")
    void eachListIsOneSelectOverTargetAndLink() {
        save();
        Pilot found = db.session().getOne(Pilot.class, 1L);
        db.forget();

        assertThat(found.crews()).extracting(Crew::name).containsExactly("Z-Force", "Preventers");
        assertThat(db.statements())
                .singleElement()
                .asString()
                .contains("crew", "JOIN pilot_crew")
                .doesNotContain("JOIN pilot ", "FROM pilot ");
    }

    @Test
    @Case("A18")
    void theOtherSideShowsANewLinkThoughItWasNeverAddedOrRefreshed() {
        save();
        Session other = db.session();
        Pilot pilot = other.getOne(Pilot.class, 3L);
        Crew crew = other.getOne(Crew.class, 1L);
        crew.pilots().add(pilot);
        db.forget();

        other.add(crew);
        other.commit();

        assertThat(db.executed()).containsExactly("INSERT pilot_crew x1");
        assertThat(pilot.crews()).extracting(Crew::name).containsExactlyInAnyOrder("Preventers", "Z-Force");
        assertThat(crew.pilots()).extracting(Pilot::name).containsExactly("Deadpond", "Spider-Boy");
    }

    @Test
    @Case("A19")
    void aLinkIsRemovedFromTheSideThatDidNotAddIt() {
        save();
        zForce.pilots().add(spiderBoy);
        session.commit();
        assertThat(spiderBoy.crews()).contains(zForce);
        db.forget();

        spiderBoy.crews().remove(zForce);
        session.add(zForce);
        session.commit();

        assertThat(db.sql().sql())
                .singleElement()
                .isEqualTo("DELETE FROM pilot_crew WHERE pilot_id = ? AND crew_id = ?");
        assertThat(db.executed()).containsExactly("DELETE pilot_crew x1");
        assertThat(spiderBoy.crews()).containsExactly(preventers);
        assertThat(zForce.pilots()).containsExactly(deadpond);
    }

    @Test
    @Case("A20")
    void addingTheLinksAloneSavesAllInCascadeOrder() {
        session.addAll(
                link(zForce, deadpond, false),
                link(preventers, deadpond, true),
                link(preventers, spiderBoy, true),
                link(preventers, rustyMan, false));
        session.commit();

        assertThat(db.executed())
                .containsExactlyInAnyOrder("INSERT pilot x3", "INSERT crew x2", "INSERT pilot_crew x4")
                .endsWith("INSERT pilot_crew x4");
        assertThat(List.of(deadpond.id(), spiderBoy.id(), rustyMan.id())).containsExactly(1L, 2L, 3L);
        assertThat(preventers.pilotLinks())
                .extracting(link -> link.pilot().name(), PilotCrew::training)
                .containsExactlyInAnyOrder(
                        tuple("Deadpond", true), tuple("Spider-Boy", true), tuple("Rusty-Man", false));
    }

    @Test
    @Case("C08")
    void aMemberThatIsAddedAgainShowsTwiceUntilExpiryAndThenOnce() {
        save();
        spiderBoy.crews().add(preventers);
        assertThat(spiderBoy.crews()).containsExactly(preventers, preventers);
        db.forget();

        session.commit();

        assertThat(db.executed()).noneMatch(statement -> statement.startsWith("INSERT"));
        assertThat(spiderBoy.crews()).containsExactly(preventers);
        assertThat(preventers.pilots()).containsOnlyOnce(spiderBoy);
    }

    /** {@code training} has a default of Java, which a new link sets; {@code role} has one of the database. */
    @Test
    @Case("C10")
    void columnsWithDefaultsOfTheDatabaseAreNotWritten() {
        session.add(deadpond.crews(List.of(zForce)));
        session.commit();

        assertThat(db.statements())
                .last()
                .asString()
                .contains("INSERT INTO pilot_crew (pilot_id, crew_id, training) VALUES");
        assertThat(session.exec(select(PilotCrew.role)).one()).isEqualTo("member");
    }

    @Test
    @Case("C11")
    void oneDeletionAfterTheOtherTakesItsOwnLinks() {
        save();
        session.delete(deadpond);
        session.commit();
        assertThat(db.count("pilot_crew")).isEqualTo(2);

        session.delete(rustyMan);
        session.commit();

        assertThat(db.count("pilot_crew")).isOne();
        assertThat(db.count("crew")).isEqualTo(2);
    }
}
