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
import io.sqlmodel.unit.model.Badge;
import io.sqlmodel.unit.model.Item;
import io.sqlmodel.unit.model.Order;
import io.sqlmodel.unit.model.Seat;
import io.sqlmodel.unit.model.Ticket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A new object takes over the row of a deleted one. */
class FlushSwitchesTest {
    @RegisterExtension
    private final TestEngine db =
            TestEngine.of(Ticket.class, Seat.class, Order.class, Item.class, Team.class, Hero.class, Badge.class);

    private final Session session = db.session();
    private final Ticket old = new Ticket().title("old").state("closed");
    private final Ticket replacement = new Ticket().id(1L).title("new").note(null);

    private void replace(Object former, Object latter) {
        session.delete(former);
        session.add(latter);
    }

    @Test
    @Case("H08")
    void oneUpdateWritesWhatTheNewObjectSets() {
        db.store(session, old);
        replace(old, replacement);
        session.flush();
        assertThat(db.sql()).containsExactly("UPDATE ticket SET title = ?, note = ? WHERE id = ?");
    }

    @Test
    @Case({"B15", "H08"})
    void whatTheNewObjectDoesNotSetKeepsTheValueOfTheRow() {
        db.store(session, old);
        replace(old, replacement);
        session.flush();
        assertThat(replacement.state()).isEqualTo("closed");
        assertThat(replacement.note()).isNull();
    }

    @Test
    @Case({"B15", "H08"})
    void anExplicitNullReplacesAForeignKeyAndAnUnsetOneDoesNot() {
        Team team = new Team().name("A");
        Hero first = new Hero().name("a").team(team);
        Hero second = new Hero().name("b").team(team);
        db.store(session, first, second);
        Hero cleared = new Hero().id(first.id()).name("c").team(null);
        Hero kept = new Hero().id(second.id()).name("d");
        replace(first, cleared);
        replace(second, kept);
        session.commit();
        assertThat(cleared.team()).isNull();
        assertThat(kept.team()).isSameAs(team);
    }

    @Test
    @Case("H08")
    void anObjectThatSetsNothingButTheKeyWritesNothing() {
        db.store(session, old);
        Ticket same = new Ticket().id(1L);
        replace(old, same);
        session.flush();
        assertThat(db.writes()).isEmpty();
        assertThat(same.title()).isEqualTo("old");
    }

    @Test
    @Case("H08")
    void theSessionHoldsTheNewObject() {
        db.store(session, old);
        replace(old, replacement);
        session.flush();
        assertThat(session.get(Ticket.class, 1L)).isSameAs(replacement);
        assertThat(session.contains(old)).isFalse();
        assertThat(Inspect.state(old)).isEqualTo(EntityState.DELETED);
        session.commit();
        assertThat(Inspect.state(old)).isEqualTo(EntityState.DETACHED);
    }

    @Test
    @Case({"H08", "H12"})
    void aRollbackRestoresBoth() {
        db.store(session, old);
        replace(old, replacement);
        session.flush();
        session.rollback();
        assertThat(Inspect.state(replacement)).isEqualTo(EntityState.TRANSIENT);
        assertThat(replacement.title()).isEqualTo("new");
        assertThat(session.get(Ticket.class, 1L)).isSameAs(old);
        assertThat(old.title()).isEqualTo("old");
    }

    @Test
    @Case("H08")
    void ownedChildrenAreReplaced() {
        Order order = new Order().name("a").children(List.of(new Item().name("a1"), new Item().name("a2")));
        db.store(session, order);
        Order another = new Order().id(1).name("b").children(List.of(new Item().name("b1")));
        replace(order, another);
        db.sql();
        session.commit();
        assertThat(db.writes()).containsExactly("UPDATE order x1", "INSERT item x1", "DELETE item x2");
        assertThat(session.exec(SqlModel.select(Item.class)).one().name()).isEqualTo("b1");
    }

    @Test
    @Case("H08")
    void compositeKeysArePairedByAllColumns() {
        Seat seat = new Seat().at(1, 2).label("a");
        db.store(session, seat);
        replace(seat, new Seat().at(1, 2).label("b"));
        session.add(new Seat().at(2, 2).label("c"));
        session.commit();
        assertThat(db.writes()).containsExactlyInAnyOrder("UPDATE seat x1", "INSERT seat x1");
    }

    @Test
    @Case("H08")
    void aUniqueValueOfTheOldObjectGoesToAnother() {
        Badge ann = new Badge().code("a");
        db.store(session, ann);
        Badge other = new Badge().code("a");
        session.delete(ann);
        session.add(new Badge().id(1).code("b"));
        session.add(other);
        session.commit();
        assertThat(db.writes()).containsExactly("UPDATE badge x1", "INSERT badge x1");
    }

    @Test
    void anObjectThatIsAddedAfterTheDeletionWasFlushedIsInserted() {
        db.store(session, old);
        session.delete(old);
        session.flush();
        session.add(replacement);
        session.commit();
        assertThat(db.writes()).containsExactly("DELETE ticket x1", "INSERT ticket x1");
    }
}
