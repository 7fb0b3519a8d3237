package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.SqlModel;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.UnflushedReferenceException;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.unit.model.Book;
import io.sqlmodel.unit.model.Bottle;
import io.sqlmodel.unit.model.Crate;
import io.sqlmodel.unit.model.Folder;
import io.sqlmodel.unit.model.Item;
import io.sqlmodel.unit.model.Note;
import io.sqlmodel.unit.model.Order;
import io.sqlmodel.unit.model.Shelf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeleteTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(
            Team.class,
            Hero.class,
            Order.class,
            Item.class,
            Shelf.class,
            Book.class,
            Folder.class,
            Note.class,
            Crate.class,
            Bottle.class);

    private final Session session = db.session();

    private static Team teamOfTwo() {
        return new Team().name("A").heroes(List.of(new Hero().name("b"), new Hero().name("c")));
    }

    private static Order orderOfTwo() {
        return new Order().name("A").children(List.of(new Item().name("b"), new Item().name("c")));
    }

    @Test
    @Case("H14")
    void beforeTheFlushTheObjectIsStillPersistent() {
        Hero hero = db.stored(session, new Hero().name("b"));
        session.delete(hero);
        assertThat(session.deleted()).containsExactly(hero);
        assertThat(session.contains(hero)).isTrue();
        assertThat(Inspect.state(hero)).isEqualTo(EntityState.PERSISTENT);
    }

    @Test
    @Case("H14")
    void afterTheFlushItIsDeletedAndAfterTheCommitDetached() {
        Hero hero = db.stored(session, new Hero().name("b"));
        session.delete(hero);
        session.flush();
        assertThat(session.contains(hero)).isFalse();
        assertThat(Inspect.state(hero)).isEqualTo(EntityState.DELETED);
        session.commit();
        assertThat(Inspect.state(hero)).isEqualTo(EntityState.DETACHED);
        assertThat(db.steps()).containsExactly("DELETE hero");
    }

    @Test
    @Case({"A24", "H14"})
    void aDeletedObjectKeepsItsValues() {
        Hero hero = db.stored(session, new Hero().name("b"));
        session.delete(hero);
        session.commit();
        assertThat(hero.name()).isEqualTo("b");
        assertThat(session.get(Hero.class, 1L)).isNull();
    }

    @Test
    @Case({"H14", "J10"})
    void aDeletedObjectCannotBeAddedAgain() {
        Hero hero = db.stored(session, new Hero().name("b"));
        session.delete(hero);
        session.flush();
        assertThatThrownBy(() -> session.add(hero))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("has been deleted");
        session.commit();
        assertThatThrownBy(() -> session.add(hero))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("has been deleted");
    }

    @Test
    @Case({"H14", "J10"})
    void aDeletedObjectIsNotTakenInByARelationshipEither() {
        Team team = db.stored(session, new Team().name("A"));
        Hero hero = db.stored(session, new Hero().name("b"));
        Team gone = db.stored(session, new Team().name("C"));
        session.delete(gone);
        Hero lost = db.stored(session, new Hero().name("d"));
        session.delete(lost);
        session.flush();
        assertThatThrownBy(() -> team.heroes().add(lost))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("SM-1209: Hero(id=2) has been deleted");
        assertThatThrownBy(() -> hero.team(gone))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("SM-1209: Team(id=2) has been deleted");
    }

    @Test
    @Case({"H14", "J10"})
    void whatWasNeverSavedCannotBeDeleted() {
        Hero hero = new Hero().name("b");
        assertThatThrownBy(() -> session.delete(hero))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("never saved");
        session.add(hero);
        assertThatThrownBy(() -> session.delete(hero))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("pending");
    }

    @Test
    @Case("H14")
    void deletingAgainIsNoError() {
        Hero hero = db.stored(session, new Hero().name("b"));
        session.delete(hero);
        session.flush();
        session.delete(hero);
        session.commit();
        assertThat(Inspect.state(hero)).isEqualTo(EntityState.DETACHED);
    }

    @Test
    void addingItBeforeTheFlushTakesTheDeletionBack() {
        Hero hero = db.stored(session, new Hero().name("b"));
        session.delete(hero);
        session.add(hero);
        session.commit();
        assertThat(hero.name()).isEqualTo("b");
    }

    @Test
    void aDetachedObjectCanBeDeleted() {
        Hero hero = db.stored(session, new Hero().name("b"));
        session.expunge(hero);
        session.delete(hero);
        session.commit();
        assertThat(db.steps()).containsExactly("DELETE hero");
    }

    @Test
    @Case("F05")
    void withoutACascadeLoadedChildrenLoseTheirParent() {
        Team team = db.stored(session, teamOfTwo());
        List<Hero> heroes = List.copyOf(team.heroes());
        db.sql();
        session.delete(team);
        session.flush();
        assertThat(db.steps()).containsExactly("UPDATE hero", "DELETE team");
        assertThat(heroes).extracting(Hero::teamId).containsOnlyNulls();
    }

    @Test
    @Case({"F05", "A12"})
    void withoutACascadeUnloadedChildrenAreLoadedFirst() {
        Team team = db.stored(session, teamOfTwo());
        session.delete(team);
        session.commit();
        assertThat(db.steps()).containsExactly("SELECT hero", "UPDATE hero", "DELETE team");
    }

    @Test
    @Case({"F06", "A11"})
    void theCascadeLoadsAndMarksChildrenAtOnce() {
        Order order = db.stored(session, orderOfTwo());
        session.delete(order);
        assertThat(db.steps()).containsExactly("SELECT item");
        assertThat(session.deleted()).hasSize(3).first().isEqualTo(order);
        session.commit();
        assertThat(db.steps()).containsExactly("DELETE item", "DELETE order");
        assertThat(order.name()).isEqualTo("A");
    }

    @Test
    @Case("F06")
    void aPendingChildOfADeletedParentIsNeverInserted() {
        Order order = db.stored(session, orderOfTwo());
        Item item = new Item().name("d");
        order.children().add(item);
        session.noAutoflush(() -> session.delete(order));
        session.commit();
        assertThat(Inspect.state(item)).isEqualTo(EntityState.TRANSIENT);
        assertThat(db.steps()).containsExactly("SELECT item", "DELETE item", "DELETE order");
    }

    @Test
    @Case("F15")
    void passiveDeletesLeaveUnloadedChildrenToTheDatabase() {
        Shelf shelf = db.stored(session, new Shelf().name("A").children(List.of(new Book().name("b"))));
        session.delete(shelf);
        session.commit();
        assertThat(db.steps()).containsExactly("DELETE shelf");
        assertThat(session.get(Book.class, 1L)).isNull();
    }

    @Test
    @Case("F15")
    void passiveDeletesDeleteLoadedChildren() {
        Shelf shelf = db.stored(session, new Shelf().name("A").children(List.of(new Book().name("b"))));
        assertThat(shelf.children()).hasSize(1);
        db.sql();
        session.delete(shelf);
        session.commit();
        assertThat(db.steps()).containsExactly("DELETE book", "DELETE shelf");
    }

    @Test
    @Case({"F16", "A13"})
    void passiveDeletesAllSendsOneStatementWhetherChildrenAreLoadedOrNot() {
        Folder folder = db.stored(
                session, new Folder().name("A").children(List.of(new Note().name("b"), new Note().name("c"))));
        List<Note> notes = List.copyOf(folder.children());
        db.sql();
        session.delete(folder);
        session.commit();
        assertThat(db.steps()).containsExactly("DELETE folder");
        assertThat(notes).extracting(Note::parentId).containsOnlyNulls();
    }

    @Test
    @Case({"F16", "A14"})
    void passiveDeletesAllLeavesTheObjectionToTheDatabase() {
        Crate crate = db.stored(session, new Crate().name("A").children(List.of(new Bottle().name("b"))));
        session.delete(crate);
        assertThatThrownBy(session::commit).isInstanceOf(IntegrityException.class);
        session.rollback();
    }

    @Test
    @Case("A15")
    void emptyingTheListFirstMakesTheDeletionLegal() {
        Crate crate = db.stored(
                session, new Crate().name("A").children(List.of(new Bottle().name("b"), new Bottle().name("c"))));
        crate.children().clear();
        db.sql();
        session.commit();
        assertThat(db.steps()).containsExactly("UPDATE bottle");
        session.delete(crate);
        session.commit();
        assertThat(db.steps()).endsWith("DELETE crate");
    }

    @Test
    @Case("F20")
    void deletingAChildLeavesItInListsUntilTheyExpire() {
        Team team = db.stored(session, teamOfTwo());
        Hero hero = team.heroes().get(0);
        session.delete(hero);
        session.flush();
        assertThat(team.heroes()).contains(hero);
        session.commit();
        assertThat(team.heroes()).doesNotContain(hero);
    }

    @Test
    @Case("F06")
    void loadedChildrenOfADetachedParentAreDeletedWithIt() {
        Order order = db.stored(session, orderOfTwo());
        List<Item> items = List.copyOf(order.children());
        session.close();
        try (Session other = db.session()) {
            other.delete(order);
            assertThat(other.deleted()).contains(order).containsAll(items);
            other.commit();
            assertThat(db.writes()).containsExactly("DELETE item x2", "DELETE order x1");
        }
    }

    @Test
    @Case("J10")
    void aChildThatIsInAnotherSessionCannotBeDeletedWithItsParent() {
        Order order = db.stored(session, orderOfTwo());
        Item item = order.children().get(0);
        session.close();
        try (Session first = db.session();
                Session second = db.session()) {
            first.add(item);
            assertThatThrownBy(() -> second.delete(order))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("SM-1204");
        }
    }

    @Test
    @Case("F05")
    void loadedChildrenOfADetachedParentThatWouldLoseItAreNamed() {
        Team team = db.stored(session, teamOfTwo());
        assertThat(team.heroes()).hasSize(2);
        session.close();
        db.sql();
        try (Session other = db.session()) {
            other.delete(team);
            assertThatThrownBy(other::flush)
                    .isInstanceOf(UnflushedReferenceException.class)
                    .hasMessageContaining("SM-1311: Team(id=1) is to be deleted, and Team.heroes holds Hero(id=1)");
            assertThat(db.writes()).isEmpty();

            other.addAll(team.heroes().toArray());
            other.commit();
            assertThat(db.writes()).containsExactly("UPDATE hero x2", "DELETE team x1");
        }
    }

    @Test
    @Case({"F05", "H10"})
    void anAutoflushLeavesSuchADeletionForLater() {
        Team team = db.stored(session, teamOfTwo());
        assertThat(team.heroes()).hasSize(2);
        session.close();
        db.sql();
        try (Session other = db.session()) {
            other.delete(team);
            other.exec(SqlModel.select(Order.class)).all();
            assertThat(db.writes()).isEmpty();
            assertThat(other.deleted()).containsExactly(team);

            other.addAll(team.heroes().toArray());
            other.exec(SqlModel.select(Order.class)).all();
            assertThat(db.writes()).containsExactly("UPDATE hero x2", "DELETE team x1");
        }
    }

    @Test
    @Case("F05")
    void addingTheParentFirstTakesItsChildrenAlong() {
        Team team = db.stored(session, teamOfTwo());
        assertThat(team.heroes()).hasSize(2);
        session.close();
        db.sql();
        try (Session other = db.session()) {
            other.add(team);
            other.delete(team);
            other.commit();
            assertThat(db.writes()).containsExactly("UPDATE hero x2", "DELETE team x1");
        }
    }
}
