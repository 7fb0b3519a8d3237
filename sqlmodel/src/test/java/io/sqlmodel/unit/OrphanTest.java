package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.SqlModel;
import io.sqlmodel.TestEngine;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.unit.model.Basket;
import io.sqlmodel.unit.model.Foal;
import io.sqlmodel.unit.model.Fruit;
import io.sqlmodel.unit.model.Item;
import io.sqlmodel.unit.model.Mare;
import io.sqlmodel.unit.model.Order;
import io.sqlmodel.unit.model.Sire;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OrphanTest {
    @RegisterExtension
    private final TestEngine db =
            TestEngine.of(Order.class, Item.class, Basket.class, Fruit.class, Mare.class, Sire.class, Foal.class);

    private final Session session = db.session();

    private Order orderOfTwo() {
        Order order =
                db.stored(session, new Order().name("A").children(List.of(new Item().name("b"), new Item().name("c"))));
        assertThat(order.children()).hasSize(2);
        db.sql();
        return order;
    }

    private Basket basketOfTwo() {
        Basket basket = db.stored(
                session, new Basket().name("A").children(List.of(new Fruit().name("b"), new Fruit().name("c"))));
        assertThat(basket.children()).hasSize(2);
        db.sql();
        return basket;
    }

    private int rows(Class<?> type) {
        return session.exec(SqlModel.select(type)).all().size();
    }

    @Test
    @Case("F07")
    void withoutDeleteOrphanARemovedChildSurvivesItsFormerParent() {
        Basket basket = basketOfTwo();
        Fruit removed = basket.children().remove(0);
        session.delete(basket);
        session.commit();
        assertThat(rows(Basket.class)).isZero();
        assertThat(session.exec(SqlModel.select(Fruit.class)).all()).containsExactly(removed);
        assertThat(removed.parentId()).isNull();
    }

    @Test
    @Case("F07")
    void withDeleteOrphanARemovedChildGoesWithItsFormerParent() {
        Order order = orderOfTwo();
        order.children().remove(0);
        session.delete(order);
        session.commit();
        assertThat(rows(Order.class)).isZero();
        assertThat(rows(Item.class)).isZero();
    }

    @Test
    @Case("F08")
    void removingDeletesTheOrphanAtTheFlush() {
        Order order = orderOfTwo();
        Item removed = order.children().remove(0);
        session.commit();
        assertThat(db.steps()).containsExactly("DELETE item");
        assertThat(Inspect.state(removed)).isEqualTo(EntityState.DETACHED);
    }

    @Test
    @Case("F08")
    void clearingDeletesAllOrphansInOneBatch() {
        Order order = orderOfTwo();
        order.children().clear();
        session.commit();
        assertThat(db.steps()).containsExactly("DELETE item");
        assertThat(rows(Item.class)).isZero();
    }

    @Test
    @Case("F08")
    void replacingTheListDeletesThoseThatAreDropped() {
        Order order = orderOfTwo();
        Item kept = order.children().get(1);
        order.children(List.of(kept, new Item().name("d")));
        session.commit();
        assertThat(order.children()).extracting(Item::name).containsExactly("c", "d");
        assertThat(rows(Item.class)).isEqualTo(2);
    }

    @Test
    @Case("F08")
    void withoutDeleteOrphanRemovingOnlyTakesTheParentAway() {
        Basket basket = basketOfTwo();
        basket.children().clear();
        session.commit();
        assertThat(db.steps()).containsExactly("UPDATE fruit");
        assertThat(rows(Fruit.class)).isEqualTo(2);
    }

    @Test
    @Case("F08")
    void aChildThatMovesToAnotherParentIsNoOrphan() {
        Order order = orderOfTwo();
        Order other = db.stored(session, new Order().name("B"));
        Item moved = order.children().get(0);
        other.children().add(moved);
        session.commit();
        assertThat(rows(Item.class)).isEqualTo(2);
        assertThat(moved.parent()).isSameAs(other);
    }

    @Test
    @Case("F09")
    void aPendingOrphanLeavesTheSessionAtOnce() {
        Order order = orderOfTwo();
        Item item = new Item().name("d");
        order.children().add(item);
        assertThat(session.contains(item)).isTrue();
        order.children().remove(item);
        assertThat(session.contains(item)).isFalse();
        session.commit();
        assertThat(item.id()).isNull();
        assertThat(db.steps()).isEmpty();
    }

    @Test
    @Case("F09")
    void replacingAListOfPendingChildrenTakesTheOldOnesOut() {
        Order order = new Order().name("A");
        session.add(order);
        Item old = new Item().name("b");
        Item young = new Item().name("c");
        order.children(List.of(old));
        order.children(List.of(young));
        assertThat(session.contains(old)).isFalse();
        assertThat(session.contains(young)).isTrue();
    }

    @Test
    @Case("F09")
    void aPendingChildThatMovesByItsScalarStaysInTheSession() {
        Order order = new Order().name("A");
        Order other = new Order().name("B");
        session.addAll(order, other);
        Item item = new Item().name("b");
        order.children().add(item);
        item.parent(other);
        assertThat(session.contains(item)).isTrue();
        session.commit();
        assertThat(item.parentId()).isEqualTo(other.id());
    }

    @Test
    @Case("F09")
    void withoutDeleteOrphanARemovedPendingChildIsInserted() {
        Basket basket = basketOfTwo();
        Fruit fruit = new Fruit().name("d");
        basket.children().add(fruit);
        basket.children().remove(fruit);
        session.commit();
        assertThat(fruit.id()).isEqualTo(3);
        assertThat(fruit.parentId()).isNull();
    }

    @Test
    @Case("F13")
    void losingOneOfTwoOwnersTakesAPendingChildOut() {
        Mare mare = new Mare();
        Sire sire = new Sire();
        session.addAll(mare, sire);
        Foal foal = new Foal();
        mare.foals().add(foal);
        sire.foals().add(foal);
        sire.foals().remove(foal);
        assertThat(session.contains(foal)).isFalse();
    }

    @Test
    @Case("F13")
    void losingOneOfTwoOwnersDeletesAPersistentChild() {
        Mare mare = new Mare();
        Sire sire = new Sire();
        Foal foal = new Foal();
        mare.foals().add(foal);
        sire.foals().add(foal);
        session.addAll(mare, sire);
        session.commit();
        mare.foals().remove(foal);
        session.commit();
        assertThat(rows(Foal.class)).isZero();
        assertThat(rows(Sire.class)).isEqualTo(1);
    }
}
