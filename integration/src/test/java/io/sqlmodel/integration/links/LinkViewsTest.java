package io.sqlmodel.integration.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every loaded view of a link shows an edit of any other at once, without SQL, and the link is written once. */
class LinkViewsTest extends PilotsAndCrews {
    @BeforeEach
    void annIsInCrewNorth() {
        ann.crews().add(north);
        save();
    }

    private List<Object> pairs() {
        return db.column("SELECT p.name || '-' || c.name || '-' || l.role FROM pilot_crew l"
                + " JOIN pilot p ON p.id = pilot_id JOIN crew c ON c.id = crew_id ORDER BY 1");
    }

    private PilotCrew link() {
        return ann.crewLinks().get(0);
    }

    @Test
    @Case("C15")
    void aLinkObjectWithBothEndsShowsAsAMember() {
        PilotCrew link = new PilotCrew().pilot(bob).role("lead");
        assertThat(bob.crews()).isEmpty();
        link.crew(south);

        assertThat(bob.crews()).containsExactly(south);
        assertThat(south.pilots()).containsExactly(bob);
        assertThat(session.isModified(bob)).isTrue(); // its list of links is
        assertThat(db.executed()).isEmpty();
        session.add(link);
        session.commit();
        assertThat(db.executed()).containsExactly("INSERT pilot_crew x1");
        assertThat(pairs()).containsExactly("Ann-North-member", "Bob-South-lead");
        load();
    }

    @Test
    @Case("C15")
    void aLinkObjectAddedToAListShowsAsAMember() {
        bob.crewLinks().add(new PilotCrew().crew(south).role("lead"));

        assertThat(bob.crews()).containsExactly(south);
        assertThat(south.pilots()).containsExactly(bob);
        session.commit();
        assertThat(db.executed()).containsExactly("INSERT pilot_crew x1");
        assertThat(pairs()).containsExactly("Ann-North-member", "Bob-South-lead");
    }

    @Test
    @Case("C15")
    void aDeletedLinkObjectLeavesAllViews() {
        PilotCrew link = link();

        session.delete(link);

        assertThat(ann.crews()).isEmpty();
        assertThat(north.pilots()).isEmpty();
        assertThat(ann.crewLinks()).isEmpty();
        assertThat(north.pilotLinks()).isEmpty();
        assertThat(db.executed()).isEmpty();
        session.commit();
        assertThat(db.executed()).containsExactly("DELETE pilot_crew x1");
    }

    @Test
    @Case("C15")
    void aLinkObjectThatIsNotDeletedAfterAllComesBack() {
        PilotCrew link = link();

        session.delete(link);
        session.add(link);

        assertThat(ann.crews()).containsExactly(north);
        assertThat(north.pilots()).containsExactly(ann);
        assertThat(ann.crewLinks()).containsExactly(link);
        assertThat(north.pilotLinks()).containsExactly(link);
        session.commit();
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("C15")
    void aLinkObjectThatMovesChangesAllViews() {
        PilotCrew link = link();

        link.crew(south);

        assertThat(ann.crews()).containsExactly(south);
        assertThat(north.pilots()).isEmpty();
        assertThat(south.pilots()).containsExactly(ann);
        link.pilot(bob);
        assertThat(ann.crews()).isEmpty();
        assertThat(bob.crews()).containsExactly(south);
        assertThat(south.pilots()).containsExactly(bob);
        assertThat(bob.crewLinks()).containsExactly(link);
        assertThat(db.executed()).isEmpty();
        session.commit();
        assertThat(db.executed()).containsExactly("UPDATE pilot_crew x1");
        assertThat(pairs()).containsExactly("Bob-South-member");
        load();
    }

    @Test
    @Case("C15")
    void aLinkObjectTakenOutOfItsListLeavesAllViews() {
        PilotCrew link = link();

        ann.crewLinks().clear();

        assertThat(ann.crews()).isEmpty();
        assertThat(north.pilots()).isEmpty();
        assertThat(link.pilot()).isNull();
        session.commit();
        assertThat(pairs()).isEmpty();
        load();
    }

    @Test
    @Case("C15")
    void aNewMemberHasTheLinkObjectThatIsInserted() {
        bob.crews().add(south);

        PilotCrew link = bob.crewLinks().get(0);
        assertThat(south.pilotLinks()).containsExactly(link);
        assertThat(link.pilot()).isSameAs(bob);
        assertThat(link.crew()).isSameAs(south);
        assertThat(link.training()).isTrue();
        assertThat(session.newObjects()).containsExactly(link);
        link.role("lead");
        assertThat(db.executed()).isEmpty();
        session.commit();
        assertThat(db.executed()).containsExactly("INSERT pilot_crew x1");
        assertThat(pairs()).containsExactly("Ann-North-member", "Bob-South-lead");
        assertThat(bob.crewLinks()).containsExactly(link);
        assertThat(session.get(PilotCrew.class, bob.id(), south.id())).isSameAs(link);
    }

    @Test
    @Case("C15")
    void aNewMemberOfNewObjectsHasItsLinkObjectToo() {
        Pilot carl = new Pilot().name("Carl");
        Crew west = new Crew().name("West");
        west.pilots().add(carl);

        carl.crewLinks().get(0).role("lead");

        assertThat(west.pilotLinks()).isEqualTo(carl.crewLinks());
        session.add(carl);
        session.commit();
        assertThat(pairs()).containsExactly("Ann-North-member", "Carl-West-lead");
    }

    @Test
    @Case("C15")
    void aRemovedMemberTakesItsLinkObjectOutOfTheLists() {
        north.pilots().remove(ann);

        assertThat(ann.crewLinks()).isEmpty();
        assertThat(north.pilotLinks()).isEmpty();
        assertThat(db.executed()).isEmpty();
        session.commit();
        assertThat(db.executed()).containsExactly("DELETE pilot_crew x1");
        load();
    }

    @Test
    @Case("C15")
    void aMemberThatIsTakenOutAndPutInAgainKeepsItsLinkObject() {
        PilotCrew link = link();

        ann.crews().clear();
        north.pilots().add(ann);

        assertThat(ann.crewLinks()).containsExactly(link);
        assertThat(north.pilotLinks()).containsExactly(link);
        session.commit();
        assertThat(db.executed()).isEmpty();
        load();
    }

    @Test
    @Case("C15")
    void aNewMemberThatIsTakenOutLeavesNothing() {
        bob.crews().add(south);
        south.pilots().remove(bob);

        assertThat(bob.crewLinks()).isEmpty();
        assertThat(south.pilotLinks()).isEmpty();
        assertThat(session.newObjects()).isEmpty();
        session.commit();
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("C15")
    void aNewLinkObjectIsNotInsertedWhenItsMemberIsTakenOut() {
        PilotCrew link = new PilotCrew().pilot(bob).crew(south).role("lead");
        session.add(link);

        bob.crews().remove(south);

        assertThat(bob.crewLinks()).isEmpty();
        assertThat(south.pilots()).isEmpty();
        assertThat(south.pilotLinks()).isEmpty();
        assertThat(session.contains(link)).isFalse();
        session.flush();
        assertThat(db.executed()).isEmpty();
        session.commit();
        load();
    }

    @Test
    @Case("C15")
    void aNewLinkObjectComesBackWithItsMember() {
        PilotCrew link = new PilotCrew().pilot(bob).crew(south).role("lead");
        session.add(link);

        bob.crews().remove(south);
        bob.crews().add(south);

        assertThat(bob.crewLinks()).containsExactly(link);
        session.commit();
        assertThat(pairs()).containsExactly("Ann-North-member", "Bob-South-lead");
        load();
    }

    @Test
    @Case("C15")
    void aLinkObjectReplacesTheOneThatAMemberGot() {
        bob.crews().add(south);
        PilotCrew link = new PilotCrew().crew(south).pilot(bob).role("lead");

        assertThat(bob.crewLinks()).containsExactly(link);
        assertThat(south.pilotLinks()).containsExactly(link);
        assertThat(bob.crews()).containsExactly(south);
        session.add(link);
        session.commit();
        assertThat(db.executed()).containsExactly("INSERT pilot_crew x1");
        assertThat(pairs()).containsExactly("Ann-North-member", "Bob-South-lead");
        load();
    }

    @Test
    @Case("C15")
    void aLinkObjectReplacesTheOneOfAMemberThatWasTakenOut() {
        ann.crews().remove(north);
        session.add(new PilotCrew().pilot(ann).crew(north).role("lead"));

        assertThat(ann.crews()).containsExactly(north);
        assertThat(north.pilots()).containsExactly(ann);
        assertThat(ann.crewLinks()).extracting(PilotCrew::role).containsExactly("lead");
        session.commit();
        assertThat(pairs()).containsExactly("Ann-North-lead");
        load();
    }

    @Test
    @Case("C15")
    void aLinkObjectThatMovedAndLostItsMemberIsDeleted() {
        link().crew(south);

        ann.crews().remove(south);

        assertThat(ann.crewLinks()).isEmpty();
        assertThat(south.pilots()).isEmpty();
        session.commit();
        assertThat(db.executed()).containsExactly("DELETE pilot_crew x1");
        load();
    }

    @Test
    @Case("C15")
    void aLinkObjectThatMovedComesBackWithItsMember() {
        PilotCrew link = link();
        link.crew(south);

        ann.crews().remove(south);
        south.pilots().add(ann);

        assertThat(ann.crewLinks()).containsExactly(link);
        session.commit();
        assertThat(db.executed()).containsExactly("UPDATE pilot_crew x1");
        load();
    }

    @Test
    @Case("C15")
    void aPairWhoseNewLinkObjectIsTakenBackStaysRemoved() {
        ann.crews().remove(north);
        PilotCrew link = new PilotCrew().pilot(ann).crew(north).role("lead");
        session.add(link);

        session.expunge(link);

        assertThat(ann.crews()).isEmpty();
        assertThat(ann.crewLinks()).isEmpty();
        session.commit();
        assertThat(db.executed()).containsExactly("DELETE pilot_crew x1");
        load();
    }

    @Test
    @Case("C15")
    void replacingMembersShowsInTheListsOfLinkObjects() {
        PilotCrew link = link();

        ann.crews(List.of(south, north));

        assertThat(ann.crewLinks()).hasSize(2).contains(link);
        assertThat(south.pilotLinks()).hasSize(1);
        session.commit();
        assertThat(db.executed()).containsExactly("INSERT pilot_crew x1");
        load();
    }

    @Test
    @Case("C15")
    void aRepeatedMemberHasOneLinkObject() {
        bob.crews().addAll(List.of(south, south));

        assertThat(bob.crewLinks()).hasSize(1);
        bob.crews().remove(south);
        assertThat(bob.crewLinks()).hasSize(1);
        session.commit();
        assertThat(pairs()).containsExactly("Ann-North-member", "Bob-South-member");
    }

    @Test
    @Case("C15")
    void aLinkObjectWithAnotherEndTakesItsMemberAlong() {
        bob.crews().add(south);

        bob.crewLinks().get(0).crew(north);

        assertThat(bob.crews()).containsExactly(north);
        assertThat(south.pilots()).isEmpty();
        assertThat(north.pilots()).containsExactly(ann, bob);
        session.commit();
        assertThat(pairs()).containsExactly("Ann-North-member", "Bob-North-member");
        load();
    }

    @Test
    @Case("C15")
    void aNewMembersLinkObjectThatIsTakenOutTakesTheMemberAlong() {
        bob.crews().add(south);

        bob.crewLinks().clear();

        assertThat(bob.crews()).isEmpty();
        assertThat(south.pilots()).isEmpty();
        assertThat(south.pilotLinks()).isEmpty();
        session.commit();
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("C15")
    void viewsThatAreNotLoadedAreRightAfterTheLoadWithoutAutoflush() {
        Session other = db.session(options -> options.autoflush(false).expireOnCommit(false));
        Pilot ann2 = other.getOne(Pilot.class, ann.id());
        Crew north2 = other.getOne(Crew.class, north.id());
        Crew south2 = other.getOne(Crew.class, south.id());

        other.add(new PilotCrew().pilot(ann2).crew(south2).role("lead"));
        ann2.crews().remove(north2);

        assertThat(ann2.crews()).containsExactly(south2);
        assertThat(ann2.crewLinks()).extracting(PilotCrew::role).containsExactly("lead");
        assertThat(south2.pilots()).containsExactly(ann2);
        assertThat(south2.pilotLinks()).isEqualTo(ann2.crewLinks());
        assertThat(north2.pilots()).isEmpty();
        assertThat(north2.pilotLinks()).isEmpty();
        other.commit();
        assertThat(pairs()).containsExactly("Ann-South-lead");
    }

    @Test
    @Case("C15")
    void viewsThatAreNotLoadedAreRightAfterALoadThatFlushes() {
        Session other = db.session();
        Pilot ann2 = other.getOne(Pilot.class, ann.id());
        Crew south2 = other.getOne(Crew.class, south.id());

        other.add(new PilotCrew().pilot(ann2).crew(south2).role("lead"));

        assertThat(ann2.crews()).extracting(Crew::name).containsExactlyInAnyOrder("North", "South");
        assertThat(ann2.crewLinks()).hasSize(2);
        assertThat(south2.pilots()).containsExactly(ann2);
        other.rollback();
        assertThat(ann2.crews()).extracting(Crew::name).containsExactly("North");
        assertThat(south2.pilots()).isEmpty();
    }

    @Test
    void aRollbackBringsAllViewsBack() {
        PilotCrew link = link();
        session.delete(link);
        bob.crews().add(south);
        session.rollback();

        assertThat(ann.crews()).containsExactly(north);
        assertThat(ann.crewLinks()).containsExactly(link);
        assertThat(bob.crews()).isEmpty();
        assertThat(bob.crewLinks()).isEmpty();
        assertThat(session.newObjects()).isEmpty();
        session.commit();
        assertThat(pairs()).containsExactly("Ann-North-member");
    }

    @Test
    void aSavepointsRollbackBringsAllViewsBack() {
        PilotCrew link = link();
        try (var savepoint = session.beginNested()) {
            link.crew(south);
            bob.crews().add(north);
            assertThat(ann.crews()).containsExactly(south);
            savepoint.rollback();
        }

        assertThat(ann.crews()).containsExactly(north);
        assertThat(ann.crewLinks()).containsExactly(link);
        assertThat(north.pilots()).containsExactly(ann);
        assertThat(north.pilotLinks()).containsExactly(link);
        assertThat(south.pilots()).isEmpty();
        assertThat(bob.crews()).isEmpty();
        session.commit();
        assertThat(pairs()).containsExactly("Ann-North-member");
    }

    @Test
    void anExpiredLinkObjectIsWhereTheDatabaseHasIt() {
        PilotCrew link = link();
        link.crew(south);

        session.expire(link);

        assertThat(ann.crews()).containsExactly(north);
        assertThat(north.pilots()).containsExactly(ann);
        assertThat(north.pilotLinks()).containsExactly(link);
        assertThat(south.pilots()).isEmpty();
        assertThat(south.pilotLinks()).isEmpty();
        session.commit();
        assertThat(pairs()).containsExactly("Ann-North-member");
    }

    @Test
    void anExpungedNewLinkObjectLeavesAllViews() {
        bob.crews().add(south);

        session.expunge(bob.crewLinks().get(0));

        assertThat(bob.crews()).isEmpty();
        assertThat(bob.crewLinks()).isEmpty();
        assertThat(south.pilots()).isEmpty();
        assertThat(south.pilotLinks()).isEmpty();
        session.commit();
        assertThat(db.executed()).isEmpty();
    }

    @Test
    void aMergedGraphWritesEachPairOnce() {
        Pilot carl = new Pilot().name("Carl");
        carl.crews().add(new Crew().name("West"));
        carl.crewLinks().get(0).role("lead");

        Pilot merged = session.merge(carl);

        assertThat(merged.crews()).hasSize(1);
        assertThat(merged.crewLinks()).hasSize(1);
        assertThat(merged.crews().get(0).pilotLinks()).isEqualTo(merged.crewLinks());
        session.commit();
        assertThat(pairs()).containsExactly("Ann-North-member", "Carl-West-lead");
    }
}
