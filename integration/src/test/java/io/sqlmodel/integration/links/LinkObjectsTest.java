package io.sqlmodel.integration.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One table that is written through a many-to-many relationship and through link objects. Each pair has one writer
 * (DESIGN part 4); SQLAlchemy writes it twice (case C15).
 */
class LinkObjectsTest extends PilotsAndCrews {
    private List<List<Object>> links() {
        return db.rows("SELECT p.name, c.name, training, role FROM pilot_crew JOIN pilot p ON p.id = pilot_id"
                + " JOIN crew c ON c.id = crew_id ORDER BY 1, 2");
    }

    private List<Object> pairs() {
        return db.column("SELECT p.name || '-' || c.name FROM pilot_crew JOIN pilot p ON p.id = pilot_id"
                + " JOIN crew c ON c.id = crew_id ORDER BY 1");
    }

    @Test
    @Case("A20")
    void addingOnlyTheLinksSavesBothEnds() {
        session = db.session();
        Pilot carl = new Pilot().name("Carl");
        Crew east = new Crew().name("East");
        session.addAll(
                new PilotCrew().pilot(carl).crew(east).training(false).role("lead"),
                new PilotCrew().pilot(carl).crew(new Crew().name("West")));
        session.commit();

        assertThat(db.executed())
                .containsExactlyInAnyOrder(
                        "INSERT pilot x1", "INSERT crew x2", "INSERT pilot_crew x1", "INSERT pilot_crew x1");
        assertThat(links()).containsExactly(List.of("Carl", "East", 0, "lead"), List.of("Carl", "West", 1, "member"));
        assertThat(carl.crewLinks()).extracting(PilotCrew::role).containsExactlyInAnyOrder("lead", "member");
    }

    @Test
    @Case("C10")
    void otherColumnsGetTheirDefaults() {
        ann.crews().add(north);

        session.commit();

        assertThat(links()).containsExactly(List.of("Ann", "North", 1, "member"));
    }

    @Test
    @Case("C15")
    void aPairThatIsAddedInEveryWayIsWrittenOnce() {
        save();

        ann.crews().add(north);
        session.add(new PilotCrew().pilot(ann).crew(north).role("lead"));
        session.commit();

        assertThat(db.executed()).containsExactly("INSERT pilot_crew x1");
        assertThat(links()).containsExactly(List.of("Ann", "North", 1, "lead"));
        assertThat(ann.crews()).containsExactly(north);
        assertThat(ann.crewLinks()).hasSize(1);
    }

    @Test
    @Case("C15")
    void aNewPairOfNewObjectsIsWrittenOnce() {
        north.pilots().add(ann);
        ann.crewLinks().add(new PilotCrew().crew(north).role("lead"));

        session.commit();

        assertThat(links()).containsExactly(List.of("Ann", "North", 1, "lead"));
    }

    @Test
    @Case("C15")
    void aPairGivenByItsKeysIsWrittenOnce() {
        save();

        session.add(new PilotCrew().pilotId(ann.id()).crewId(north.id()).role("lead"));
        north.pilots().add(ann);
        session.commit();

        assertThat(links()).containsExactly(List.of("Ann", "North", 1, "lead"));
    }

    @Test
    @Case("C15")
    void aLinkObjectShowsInTheManyToManyViews() {
        save();

        session.add(new PilotCrew().pilot(ann).crew(north).role("lead"));
        session.flush();

        db.forget();
        assertThat(ann.crews()).containsExactly(north);
        assertThat(north.pilots()).containsExactly(ann);
        assertThat(session.isModified(ann)).isFalse();
        assertThat(db.executed()).isEmpty();
        session.commit();
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("C15")
    void aMemberShowsAsALinkObject() {
        save();

        ann.crews().add(north);
        session.flush();

        assertThat(ann.crewLinks()).hasSize(1);
        PilotCrew link = ann.crewLinks().get(0);
        assertThat(link.training()).isTrue();
        assertThat(link.role()).isEqualTo("member");
        assertThat(link.pilot()).isSameAs(ann);
        assertThat(link.crew()).isSameAs(north);
        assertThat(north.pilotLinks()).containsExactly(link);

        link.role("lead");
        session.commit();
        assertThat(links()).containsExactly(List.of("Ann", "North", 1, "lead"));
    }

    @Test
    @Case("C15")
    void aPairThatIsRemovedInEveryWayIsDeletedOnce() {
        ann.crews().addAll(List.of(north, south));
        save();

        PilotCrew link = ann.crewLinks().get(0);
        north.pilots().remove(ann);
        session.delete(link);
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE pilot_crew x1");
        assertThat(pairs()).containsExactly("Ann-South");
        assertThat(ann.crews()).containsExactly(south);
        assertThat(ann.crewLinks()).hasSize(1);
    }

    @Test
    @Case("C15")
    void aDeletedLinkObjectLeavesTheViews() {
        ann.crews().add(north);
        save();

        session.delete(ann.crewLinks().get(0));
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE pilot_crew x1");
        assertThat(ann.crews()).isEmpty();
        assertThat(north.pilots()).isEmpty();
        assertThat(north.pilotLinks()).isEmpty();
    }

    @Test
    @Case("C15")
    void aRemovedMemberDeletesTheLinkObject() {
        ann.crews().add(north);
        save();
        PilotCrew link = ann.crewLinks().get(0);

        ann.crews().remove(north);
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE pilot_crew x1");
        assertThat(session.contains(link)).isFalse();
        assertThat(ann.crewLinks()).isEmpty();
        assertThat(north.pilotLinks()).isEmpty();
    }

    @Test
    @Case("C15")
    void anOrphanedLinkObjectLeavesTheViews() {
        ann.crews().add(north);
        save();

        ann.crewLinks().clear();
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE pilot_crew x1");
        assertThat(ann.crews()).isEmpty();
        assertThat(north.pilots()).isEmpty();
        assertThat(north.pilotLinks()).isEmpty();
    }

    @Test
    @Case("C15")
    void oneFlushTakesEditsOfAllKinds() {
        ann.crews().addAll(List.of(north, south));
        bob.crews().add(north);
        save();

        ann.crews().remove(north);
        south.pilots().add(bob);
        session.delete(bob.crewLinks().get(0));
        session.add(new PilotCrew().pilot(bob).crew(south).role("lead"));
        ann.crewLinks().stream().filter(link -> link.crew() == south).forEach(link -> link.training(false));
        session.commit();

        assertThat(db.executed())
                .containsExactlyInAnyOrder("DELETE pilot_crew x2", "INSERT pilot_crew x1", "UPDATE pilot_crew x1");
        assertThat(links()).containsExactly(List.of("Ann", "South", 0, "member"), List.of("Bob", "South", 1, "lead"));
        assertThat(ann.crews()).containsExactly(south);
        assertThat(bob.crews()).containsExactly(south);
        assertThat(south.pilots()).containsExactlyInAnyOrder(ann, bob);
        assertThat(north.pilots()).isEmpty();
    }

    @Test
    @Case("C15")
    void aReplacedLinkObjectKeepsThePair() {
        ann.crews().add(north);
        save();

        ann.crewLinks(List.of(new PilotCrew().crew(north).role("lead")));
        session.commit();

        assertThat(links()).containsExactly(List.of("Ann", "North", 1, "lead"));
        assertThat(ann.crews()).containsExactly(north);
        assertThat(north.pilotLinks()).isEqualTo(ann.crewLinks());
    }

    @Test
    @Case("C15")
    void aLinkObjectThatMovesShowsInTheViews() {
        ann.crews().add(north);
        save();

        ann.crewLinks().get(0).crew(south);
        session.commit();

        assertThat(pairs()).containsExactly("Ann-South");
        assertThat(ann.crews()).containsExactly(south);
        assertThat(north.pilots()).isEmpty();
        assertThat(south.pilots()).containsExactly(ann);
    }

    @Test
    @Case("C15")
    void aLinkObjectThatMovesAndAMemberThatIsReplacedAreOneUpdate() {
        ann.crews().add(north);
        save();

        ann.crewLinks().get(0).crew(south);
        ann.crews(List.of(south));
        session.commit();

        assertThat(db.executed()).containsExactly("UPDATE pilot_crew x1");
        assertThat(pairs()).containsExactly("Ann-South");
    }

    @Test
    @Case("C11")
    void aDeletedEndTakesLinkObjectsAlongOnce() {
        ann.crews().addAll(List.of(north, south));
        save();

        session.delete(ann);
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE pilot_crew x2", "DELETE pilot x1");
        assertThat(north.pilots()).isEmpty();
        assertThat(north.pilotLinks()).isEmpty();
        assertThat(db.count("crew")).isEqualTo(2);
    }

    @Test
    @Case("C11")
    void anEndWhoseViewsAreNotLoadedTakesItsLinksAlongOnce() {
        ann.crews().addAll(List.of(north, south));
        save();
        Session other = db.session();

        other.delete(other.getOne(Pilot.class, ann.id()));
        other.commit();

        assertThat(db.executed()).endsWith("DELETE pilot_crew x2", "DELETE pilot x1");
        assertThat(pairs()).isEmpty();
    }

    @Test
    void aRollbackRestoresAllViews() {
        ann.crews().add(north);
        save();

        ann.crews().remove(north);
        session.add(new PilotCrew().pilot(bob).crew(south).role("lead"));
        session.flush();
        session.rollback();

        assertThat(ann.crews()).containsExactly(north);
        assertThat(ann.crewLinks()).hasSize(1);
        assertThat(bob.crews()).isEmpty();
        assertThat(south.pilotLinks()).isEmpty();
        session.commit();
        assertThat(pairs()).containsExactly("Ann-North");
    }

    @Test
    void aSavepointsRollbackRestoresAllViews() {
        ann.crews().add(north);
        save();

        try (var savepoint = session.beginNested()) {
            north.pilots().remove(ann);
            session.add(new PilotCrew().pilotId(bob.id()).crewId(south.id()).role("lead"));
            session.flush();
            assertThat(bob.crews()).containsExactly(south);
            savepoint.rollback();
        }

        assertThat(ann.crews()).containsExactly(north);
        assertThat(ann.crewLinks()).hasSize(1);
        assertThat(north.pilotLinks()).hasSize(1);
        assertThat(bob.crews()).isEmpty();
        assertThat(south.pilots()).isEmpty();
        session.commit();
        assertThat(pairs()).containsExactly("Ann-North");
    }
}
