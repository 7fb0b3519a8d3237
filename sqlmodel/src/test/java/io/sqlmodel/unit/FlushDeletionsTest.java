package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.SqlModel;
import io.sqlmodel.TestEngine;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.unit.model.Box;
import io.sqlmodel.unit.model.Driver;
import io.sqlmodel.unit.model.Item;
import io.sqlmodel.unit.model.Licence;
import io.sqlmodel.unit.model.Locker;
import io.sqlmodel.unit.model.Order;
import io.sqlmodel.unit.model.Stamp;
import io.sqlmodel.unit.model.Toy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a flush does with the children of deleted parents. */
class FlushDeletionsTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(
            Team.class,
            Hero.class,
            Order.class,
            Item.class,
            Box.class,
            Toy.class,
            Driver.class,
            Licence.class,
            Stamp.class,
            Locker.class);

    private final Session session = db.session();

    private static Team team(String name) {
        return new Team().name(name).heroes(List.of(new Hero().name("a"), new Hero().name("b")));
    }

    @Test
    @Case("F05")
    void childrenOfManyParentsAreReadAndReleasedTogether() {
        Team one = team("A");
        Team other = team("B");
        db.store(session, one, other);
        session.delete(one);
        session.delete(other);
        session.flush();
        assertThat(db.steps()).containsExactly("SELECT hero", "UPDATE hero", "DELETE team");
    }

    @Test
    @Case("F06")
    void childrenOfManyParentsAreReadAndDeletedTogether() {
        Order one = new Order().name("A").children(List.of(new Item().name("a")));
        Order other = new Order().name("B").children(List.of(new Item().name("b")));
        db.store(session, one, other);
        session.noAutoflush(() -> {
            session.delete(one);
            session.delete(other);
        });
        session.flush();
        assertThat(db.writes()).containsExactly("DELETE item x2", "DELETE order x2");
    }

    @Test
    void aChildWhoseKeyWasSetByHandKeepsItWhenItsFormerParentIsDeleted() {
        Team one = team("A");
        Team other = team("B");
        db.store(session, one, other);
        Hero hero = one.heroes().get(0);
        hero.teamId(other.id());
        session.delete(one);
        session.commit();
        assertThat(hero.team()).isSameAs(other);
    }

    @Test
    void aChildThatMovedIsNotReleasedWithItsFormerParent() {
        Team one = team("A");
        Team other = team("B");
        db.store(session, one, other);
        Hero hero = one.heroes().get(0);
        hero.team(other);
        session.delete(one);
        session.commit();
        assertThat(hero.team()).isSameAs(other);
    }

    @Test
    @Case("F07")
    void aChildThatLeftItsOwnerBeforeTheOwnerWasDeletedIsAnOrphan() {
        Item item = new Item().name("a");
        Order order = new Order().name("A").children(List.of(item, new Item().name("b")));
        db.store(session, order);
        order.children().remove(item);
        session.delete(order);
        session.commit();
        assertThat(session.exec(SqlModel.select(Item.class)).all()).isEmpty();
    }

    @Test
    void aNewObjectOfADeletedOwnerIsNeverInserted() {
        Licence licence = new Licence();
        Driver driver = new Driver().licence(licence);
        db.store(session, driver);
        assertThat(driver.licence()).isSameAs(licence);
        Stamp stamp = new Stamp();
        licence.stamps().add(stamp);
        driver.licence(null);
        session.commit();
        assertThat(db.writes()).containsExactly("DELETE licence x1");
        assertThat(Inspect.state(stamp)).isEqualTo(EntityState.TRANSIENT);
        assertThat(session.newObjects()).isEmpty();
    }

    @Test
    @Case("D03")
    void aOneToOneOfADeletedParentIsReleased() {
        Locker locker = new Locker();
        Driver driver = new Driver().locker(locker);
        db.store(session, driver, locker);
        session.delete(driver);
        session.commit();
        assertThat(db.writes()).containsExactly("UPDATE locker x1", "DELETE driver x1");
        assertThat(locker.driver()).isNull();
    }

    @Test
    @Case("D04")
    void aOneToOneThatADeletedParentHadBeforeIsReleasedAsWell() {
        Locker former = new Locker();
        Locker latter = new Locker();
        Driver driver = new Driver().locker(former);
        db.store(session, driver, former, latter);
        driver.locker(latter);
        session.delete(driver);
        session.commit();
        assertThat(former.driverId()).isNull();
        assertThat(latter.driverId()).isNull();
    }

    @Test
    @Case("F05")
    void membersOfAOneSidedListAreReleased() {
        Box box = new Box();
        Toy toy = new Toy();
        box.toys().add(toy);
        db.store(session, box, toy);
        session.delete(box);
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE toy x1", "DELETE box x1");
        assertThat(toy.boxId()).isNull();
    }
}
