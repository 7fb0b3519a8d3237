package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Inspect;
import io.sqlmodel.NestedTransaction;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.PendingRollbackException;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.unit.model.Country;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SavepointTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Team.class, Hero.class, Country.class);

    private final Session session = db.session();

    @Test
    @Case("H13")
    void openingFlushesFirst() {
        session.add(new Hero().name("b"));
        session.beginNested();
        assertThat(db.steps()).containsExactly("INSERT hero");
    }

    @Test
    @Case("H13")
    void objectsAddedInsideLeaveAndThoseAddedBeforeStay() {
        Hero before = new Hero().name("b");
        session.add(before);
        NestedTransaction savepoint = session.beginNested();
        Hero inside = new Hero().name("c");
        session.add(inside);
        session.flush();
        savepoint.rollback();
        assertThat(Inspect.state(before)).isEqualTo(EntityState.PERSISTENT);
        assertThat(Inspect.state(inside)).isEqualTo(EntityState.TRANSIENT);
        session.commit();
        assertThat(before.id()).isEqualTo(1);
    }

    @Test
    @Case("H13")
    void objectsDeletedInsideComeBack() {
        Hero hero = db.stored(session, new Hero().name("b"));
        NestedTransaction savepoint = session.beginNested();
        session.delete(hero);
        session.flush();
        savepoint.rollback();
        assertThat(session.contains(hero)).isTrue();
        session.commit();
        assertThat(hero.name()).isEqualTo("b");
    }

    @Test
    @Case("H13")
    void onlyObjectsModifiedInsideAreReadAgain() {
        Hero untouched = new Hero().name("b");
        Hero flushed = new Hero().name("c");
        Hero unflushed = new Hero().name("d");
        session.addAll(untouched, flushed, unflushed);
        NestedTransaction savepoint = session.beginNested();
        flushed.name("x");
        session.flush();
        unflushed.name("y");
        savepoint.rollback();
        assertThat(Inspect.isLoaded(untouched, Hero.name)).isTrue();
        assertThat(Inspect.isLoaded(flushed, Hero.name)).isFalse();
        assertThat(Inspect.isLoaded(unflushed, Hero.name)).isFalse();
        assertThat(List.of(untouched.name(), flushed.name(), unflushed.name())).containsExactly("b", "c", "d");
    }

    @Test
    @Case("H13")
    void changesOfListsInsideVanishAndEarlierOnesStay() {
        Team team = db.stored(session, new Team().name("A"));
        team.heroes().add(new Hero().name("b"));
        NestedTransaction savepoint = session.beginNested();
        team.heroes().add(new Hero().name("c"));
        session.flush();
        savepoint.rollback();
        assertThat(team.heroes()).extracting(Hero::name).containsExactly("b");
    }

    @Test
    @Case("H13")
    void listsThatWereLoadedInsideAreReadAgainWhereTheirRowsAreTakenBack() {
        Team team = db.stored(session, new Team().name("A").heroes(List.of(new Hero().name("b"))));
        NestedTransaction savepoint = session.beginNested();
        session.add(new Hero().name("c").teamId(team.id()));
        session.delete(session.getOne(Hero.class, 1L));
        session.flush();
        assertThat(team.heroes()).extracting(Hero::name).containsExactly("c");
        savepoint.rollback();
        assertThat(Inspect.isLoaded(team, Team.name)).isTrue();
        assertThat(team.heroes()).extracting(Hero::name).containsExactly("b");
    }

    @Test
    @Case("H13")
    void aCommittedSavepointIsUndoneByTheOuterRollback() {
        Hero deleted = db.stored(session, new Hero().name("a"));
        NestedTransaction savepoint = session.beginNested();
        Hero added = new Hero().name("b");
        session.add(added);
        session.delete(deleted);
        savepoint.commit();
        session.rollback();
        assertThat(Inspect.state(added)).isEqualTo(EntityState.TRANSIENT);
        assertThat(Inspect.state(deleted)).isEqualTo(EntityState.PERSISTENT);
        assertThat(deleted.name()).isEqualTo("a");
    }

    @Test
    @Case("H13")
    void committingDoesNotExpire() {
        Hero hero = db.stored(session, new Hero().name("a"));
        NestedTransaction savepoint = session.beginNested();
        hero.name("b");
        savepoint.commit();
        assertThat(Inspect.isLoaded(hero, Hero.name)).isTrue();
    }

    @Test
    @Case("H13")
    void dirtinessIsHandedOutwardsThroughSeveralLevels() {
        Hero hero = db.stored(session, new Hero().name("a"));
        NestedTransaction outer = session.beginNested();
        NestedTransaction inner = session.beginNested();
        hero.name("b");
        inner.commit();
        outer.rollback();
        assertThat(hero.name()).isEqualTo("a");
    }

    @Test
    @Case("H13")
    void savepointsNestToAnyDepth() {
        Deque<NestedTransaction> open = new ArrayDeque<>();
        List<Hero> heroes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            open.push(session.beginNested());
            heroes.add(new Hero().name("h" + i));
            session.add(heroes.get(i));
            session.flush();
        }
        for (int i = 0; i < 10; i++) {
            open.pop().rollback();
        }
        session.commit();
        assertThat(heroes.subList(0, 10)).allMatch(session::contains);
        assertThat(heroes.subList(10, 20)).noneMatch(session::contains);
    }

    @Test
    @Case("H13")
    void rollingBackAnOuterSavepointEndsThoseInside() {
        NestedTransaction outer = session.beginNested();
        NestedTransaction inner = session.beginNested();
        Hero hero = new Hero().name("b");
        session.add(hero);
        session.flush();
        outer.rollback();
        assertThat(session.contains(hero)).isFalse();
        assertThatThrownBy(inner::commit)
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("savepoint is over");
    }

    @Test
    @Case("H13")
    void theSessionsCommitEndsAllSavepoints() {
        Hero hero = new Hero().name("b");
        try (NestedTransaction savepoint = session.beginNested()) {
            session.add(hero);
            session.commit();
            assertThatThrownBy(savepoint::rollback).isInstanceOf(InvalidStateException.class);
        }
        assertThat(hero.name()).isEqualTo("b");
    }

    @Test
    @Case("H13")
    void closingWithoutACommitRollsBack() {
        Hero hero = new Hero().name("b");
        try (NestedTransaction savepoint = session.beginNested()) {
            assertThat(savepoint).isNotNull();
            session.add(hero);
        }
        assertThat(session.contains(hero)).isFalse();
    }

    @Test
    @Case({"H11", "H13"})
    void aConstraintErrorInsideIsMendedByRollingTheSavepointBack() {
        db.stored(session, new Country().code("DE"));
        Country before = new Country().code("FR");
        session.add(before);
        NestedTransaction savepoint = session.beginNested();
        Country twin = new Country().code("DE");
        session.add(twin);
        assertThatThrownBy(session::flush).isInstanceOf(IntegrityException.class);
        assertThatThrownBy(session::flush).isInstanceOf(PendingRollbackException.class);
        savepoint.rollback();
        assertThat(session.contains(twin)).isFalse();
        assertThat(session.contains(before)).isTrue();
        session.commit();
        assertThat(session.get(Country.class, "FR")).isSameAs(before);
    }

    @Test
    @Case({"H11", "H13"})
    void closingMendsAConstraintErrorToo() {
        db.stored(session, new Country().code("DE"));
        try (NestedTransaction savepoint = session.beginNested()) {
            session.add(new Country().code("DE"));
            assertThatThrownBy(savepoint::commit).isInstanceOf(IntegrityException.class);
        }
        session.add(new Country().code("FR"));
        session.commit();
        assertThat(session.get(Country.class, "FR")).isNotNull();
    }
}
