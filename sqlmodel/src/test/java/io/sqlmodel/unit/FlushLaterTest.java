package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.SqlModel;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.UnflushedReferenceException;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.unit.model.Box;
import io.sqlmodel.unit.model.Country;
import io.sqlmodel.unit.model.Driver;
import io.sqlmodel.unit.model.Letter;
import io.sqlmodel.unit.model.Licence;
import io.sqlmodel.unit.model.Locker;
import io.sqlmodel.unit.model.Node;
import io.sqlmodel.unit.model.Stamp;
import io.sqlmodel.unit.model.Toy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What refers to objects outside the session: an error for a flush, left for later by an autoflush (DESIGN 4.6). */
class FlushLaterTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(
            Team.class,
            Hero.class,
            Node.class,
            Country.class,
            Driver.class,
            Licence.class,
            Stamp.class,
            Locker.class,
            Box.class,
            Toy.class,
            Letter.class);

    private final Session session = db.session();
    private final Team team = new Team().name("A");
    private final Hero hero = new Hero().name("b");

    /** Any query, which flushes first. */
    private void query() {
        session.exec(SqlModel.select(Country.class)).all();
    }

    @Test
    @Case("F03")
    void aFlushRefusesAMemberOutsideTheSessionAndNamesIt() {
        session.add(team);
        hero.team(team);
        assertThatThrownBy(session::flush)
                .isInstanceOf(UnflushedReferenceException.class)
                .hasMessageContaining("Team.heroes")
                .hasMessageContaining("Hero (new)")
                .hasMessageContaining("SM-1301");
        assertThat(db.writes()).isEmpty();
    }

    @Test
    @Case("F03")
    void aFlushRefusesAScalarOutsideTheSessionAndNamesIt() {
        session.add(hero.team(team));
        session.expunge(team);
        assertThatThrownBy(session::flush)
                .isInstanceOf(UnflushedReferenceException.class)
                .hasMessageContaining("Hero.team")
                .hasMessageContaining("Team (new)");
    }

    @Test
    @Case("F03")
    void afterTheErrorTheSessionGoesOn() {
        session.add(team);
        hero.team(team);
        assertThatThrownBy(session::flush).isInstanceOf(UnflushedReferenceException.class);
        session.add(hero);
        session.commit();
        assertThat(db.writes()).containsExactly("INSERT team x1", "INSERT hero x1");
        assertThat(hero.team()).isSameAs(team);
    }

    @Test
    @Case("F03")
    void anAutoflushWritesAnObjectButNotItsMembersOutsideTheSession() {
        session.add(team);
        hero.team(team);
        query();
        assertThat(db.writes()).containsExactly("INSERT team x1");
        assertThat(session.dirty()).containsExactly(team);
    }

    @Test
    @Case("F03")
    void membersThatAnAutoflushLeftAreFlushedOnceTheyAreInTheSession() {
        session.add(team);
        hero.team(team);
        query();
        session.add(hero);
        session.commit();
        assertThat(db.writes()).containsExactly("INSERT team x1", "INSERT hero x1");
        assertThat(team.heroes()).containsExactly(hero);
    }

    @Test
    @Case("F03")
    void membersThatAnAutoflushLeftAreStillRefusedByTheNextFlush() {
        session.add(team);
        hero.team(team);
        query();
        assertThatThrownBy(session::commit).isInstanceOf(UnflushedReferenceException.class);
    }

    @Test
    @Case("F03")
    void aDetachedMemberThatAnAutoflushLeftIsStillRefusedByTheNextFlush() {
        db.store(session, hero);
        session.expunge(hero);
        session.add(team);
        hero.team(team);
        query();
        assertThat(db.writes()).containsExactly("INSERT team x1");
        assertThatThrownBy(session::commit).isInstanceOf(UnflushedReferenceException.class);
        session.add(hero);
        session.commit();
        assertThat(hero.teamId()).isEqualTo(team.id());
    }

    @Test
    void whatIsLeftDoesNotMakeTheNextFlushWriteTheRestAgain() {
        Letter letter = new Letter().text("a");
        db.store(session, letter);
        letter.text("b");
        new Letter().first(letter);
        query();
        query();
        assertThat(db.writes()).containsExactly("UPDATE letter x1");
        assertThat(letter.version()).isEqualTo(2);
    }

    @Test
    @Case("F03")
    void aScalarOutsideTheSessionIsFlushedOnceItIsInTheSession() {
        Driver driver = new Driver();
        session.add(driver);
        Locker locker = new Locker().driver(driver);
        query();
        assertThat(db.writes()).containsExactly("INSERT driver x1");
        assertThatThrownBy(session::flush).isInstanceOf(UnflushedReferenceException.class);
        session.add(locker);
        session.commit();
        assertThat(locker.driverId()).isEqualTo(driver.id());
    }

    @Test
    @Case("F03")
    void newRowsThatReferToRowsThatAreLeftAreLeftAsWell() {
        Node root = new Node();
        Node branch = new Node().parent(root);
        Node leaf = new Node().parent(branch);
        Node other = new Node();
        session.addAll(leaf, branch, other);
        session.expunge(root);
        query();
        assertThat(db.writes()).containsExactly("INSERT node x1");
        assertThat(session.newObjects()).containsExactlyInAnyOrder(leaf, branch);
        session.add(root);
        session.commit();
        assertThat(leaf.parentId()).isEqualTo(branch.id());
    }

    @Test
    @Case("F03")
    void rowsThatReferToRowsThatAreLeftBySettingTheirKeyAreLeftAsWell() {
        Node root = new Node();
        Node branch = new Node().id(70).parent(root);
        Node leaf = new Node().parentId(70L);
        session.addAll(leaf, branch);
        session.expunge(root);
        query();
        assertThat(db.writes()).isEmpty();
        session.add(root);
        session.commit();
        assertThat(leaf.parent()).isSameAs(branch);
    }

    @Test
    @Case("F03")
    void aRowToWhichALeftRowStillRefersIsDeletedLater() {
        db.store(session, hero.team(team), team);
        Team outside = new Team().name("B");
        hero.team(outside);
        session.expunge(outside);
        session.delete(team);
        query();
        assertThat(db.writes()).isEmpty();
        assertThat(Inspect.state(team)).isEqualTo(EntityState.PERSISTENT);
        session.add(outside);
        session.commit();
        assertThat(db.writes()).containsExactly("INSERT team x1", "UPDATE hero x1", "DELETE team x1");
    }

    @Test
    @Case("F03")
    void whatAListDidWithAnObjectThatIsLeftIsDoneLater() {
        Box box = new Box();
        Toy toy = new Toy();
        db.store(session, box, toy);
        Box outside = new Box();
        box.toys().add(toy);
        toy.origin(outside);
        session.expunge(outside);
        query();
        assertThat(db.writes()).isEmpty();
        session.add(outside);
        session.commit();
        assertThat(toy.boxId()).isEqualTo(box.id());
        assertThat(toy.origin()).isSameAs(outside);
    }

    @Test
    @Case("F03")
    void whatLeftAListIsReleasedLaterIfItIsLeft() {
        Box box = new Box();
        Toy toy = new Toy();
        box.toys().add(toy);
        db.store(session, box, toy);
        Box outside = new Box();
        box.toys().remove(toy);
        toy.origin(outside);
        session.expunge(outside);
        query();
        assertThat(db.writes()).isEmpty();
        session.add(outside);
        session.commit();
        assertThat(toy.boxId()).isNull();
    }
}
