package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.UnflushedReferenceException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.unit.model.Node;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AddTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Team.class, Hero.class, Node.class);

    private final Session session = db.session();

    @Test
    @Case("A01")
    void keysFollowTheOrderOfEntry() {
        Team preventers = new Team().name("Preventers");
        Team zForce = new Team().name("Z-Force");
        Hero deadpond = new Hero().name("Deadpond").team(zForce);
        Hero rusty = new Hero().name("Rusty-Man").team(preventers);
        Hero spider = new Hero().name("Spider-Boy");
        session.add(deadpond);
        session.add(rusty);
        session.add(spider);
        session.commit();
        assertThat(List.of(zForce.id(), preventers.id())).containsExactly(1L, 2L);
        assertThat(List.of(deadpond.id(), rusty.id(), spider.id())).containsExactly(1L, 2L, 3L);
        assertThat(List.of(deadpond.teamId(), rusty.teamId())).containsExactly(1L, 2L);
        assertThat(spider.teamId()).isNull();
    }

    @Test
    @Case("A03")
    void membersOfACollectionEnterInItsOrder() {
        Team team = new Team().name("Wakaland");
        team.heroes(List.of(new Hero().name("Black Lion"), new Hero().name("Princess Sure-E")));
        session.add(team);
        session.flush();
        assertThat(team.heroes()).extracting(Hero::id).containsExactly(1L, 2L);
        assertThat(db.steps()).containsExactly("INSERT team", "INSERT hero");
    }

    @Test
    void aListIsToldOfAddAll() {
        assertThatThrownBy(() -> session.add(List.of(new Team().name("A"))))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("SM-1203")
                .hasMessageContaining("addAll(...)");
    }

    @Test
    @Case("F02")
    void whatIsAttachedToAnObjectOfTheSessionEntersAtOnce() {
        Team team = new Team().name("A");
        session.add(team);
        Hero hero = new Hero().name("b");
        team.heroes().add(hero);
        assertThat(session.contains(hero)).isTrue();
    }

    @Test
    @Case("F02")
    void aGraphThatIsAttachedEntersAsAWhole() {
        Node root = new Node();
        session.add(root);
        Node child = new Node();
        Node grandchild = new Node().parent(child);
        root.children().add(child);
        assertThat(session.contains(grandchild)).isTrue();
    }

    @Test
    @Case("F03")
    void theCascadeDoesNotRunAlongTheOtherSidesEcho() {
        Team team = new Team().name("A");
        session.add(team);
        Hero hero = new Hero().name("b").team(team);
        assertThat(team.heroes()).containsExactly(hero);
        assertThat(session.contains(hero)).isFalse();
    }

    @Test
    @Case("F03")
    void aParentIsNotAddedWhenAChildOfTheSessionIsPutIntoItsList() {
        Hero hero = new Hero().name("b");
        session.add(hero);
        Team team = new Team().name("A");
        team.heroes().add(hero);
        assertThat(session.contains(team)).isFalse();
    }

    @Test
    @Case("F03")
    void aReferenceOutOfTheSessionFailsAndNamesBothAndTheSessionGoesOn() {
        Hero hero = new Hero().name("b");
        session.add(hero);
        Team team = new Team().name("A");
        team.heroes().add(hero);
        assertThatThrownBy(session::flush)
                .isInstanceOf(UnflushedReferenceException.class)
                .hasMessageContaining("Hero")
                .hasMessageContaining("Team");
        session.add(team);
        session.commit();
        assertThat(hero.teamId()).isEqualTo(team.id());
    }

    @Test
    @Case("F03")
    void addingTheParentAgainBringsInWhatOnlyTheEchoPutThere() {
        Team team = new Team().name("A");
        session.add(team);
        session.commit();
        Hero hero = new Hero().name("b").team(team);
        assertThat(session.contains(hero)).isFalse();
        session.add(team);
        assertThat(session.contains(hero)).isTrue();
        session.commit();
        assertThat(hero.teamId()).isEqualTo(team.id());
    }

    @Test
    @Case("F11")
    void aChildThatNeverHadAParentIsInserted() {
        Hero hero = new Hero().name("alone");
        session.add(hero);
        session.commit();
        assertThat(hero.id()).isEqualTo(1);
    }

    @Test
    void aChainOfAHundredThousandObjectsIsAdded() {
        Node first = new Node();
        Node last = first;
        for (int i = 1; i < 100_000; i++) {
            Node next = new Node();
            last.children().add(next);
            last = next;
        }
        session.add(first);
        assertThat(session.newObjects()).hasSize(100_000).first().isEqualTo(first);
    }

    @Test
    void addingAPersistentObjectDoesNothing() {
        Hero hero = new Hero().name("b");
        session.add(hero);
        session.commit();
        session.add(hero);
        assertThat(session.newObjects()).isEmpty();
        assertThat(session.dirty()).isEmpty();
    }

    @Test
    void aDetachedObjectComesBackWithItsChanges() {
        Hero hero = new Hero().name("b");
        session.add(hero);
        session.commit();
        session.refresh(hero);
        session.expunge(hero);
        hero.name("c");
        session.add(hero);
        session.commit();
        assertThat(hero.name()).isEqualTo("c");
    }

    @Test
    @Case("J10")
    void anObjectOfAnotherSessionIsRefused() {
        Hero hero = new Hero().name("b");
        session.add(hero);
        try (Session other = db.session()) {
            assertThatThrownBy(() -> other.add(hero))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("another session");
        }
    }

    @Test
    @Case({"J10", "H21"})
    void aSecondObjectWithTheSameKeyIsRefused() {
        Hero hero = new Hero().name("b");
        session.add(hero);
        session.commit();
        session.refresh(hero);
        session.expunge(hero);
        Hero held = session.getOne(Hero.class, 1L);
        assertThatThrownBy(() -> session.add(hero))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("another Hero with the key 1");
        assertThat(held).isNotSameAs(hero);
    }

    @Test
    @Case("J12")
    void nullIsRefused() {
        assertThatThrownBy(() -> session.add(null))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("null");
    }

    @Test
    @Case("J12")
    void whatIsNoObjectOfAGeneratedClassIsRefused() {
        assertThatThrownBy(() -> session.delete("hero"))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("java.lang.String");
        assertThatThrownBy(() -> session.refresh(1L)).isInstanceOf(InvalidStateException.class);
        assertThatThrownBy(() -> session.merge(new Object())).isInstanceOf(InvalidStateException.class);
    }

    @Test
    @Case({"F20", "J10"})
    void whatAnObjectStillShowsOfADeletedOneIsNotAdded() {
        try (Session keeping = db.session(builder -> builder.expireOnCommit(false))) {
            Team team = new Team().name("A");
            Hero hero = new Hero().name("b").team(team);
            keeping.add(hero);
            keeping.commit();
            keeping.delete(team);
            keeping.commit();
            keeping.add(hero.name("c"));
            keeping.commit();
            assertThat(hero.name()).isEqualTo("c");
            assertThat(keeping.contains(team)).isFalse();
        }
    }

    @Test
    @Case({"F03", "J10"})
    void aDeletedObjectThatANewOneRefersToIsRefusedByTheFlush() {
        Team team = new Team().name("A");
        session.add(team);
        session.commit();
        session.delete(team);
        session.commit();
        session.add(new Hero().name("b").team(team));
        assertThatThrownBy(session::flush)
                .isInstanceOf(UnflushedReferenceException.class)
                .hasMessageContaining("Team(id=1)");
    }
}
