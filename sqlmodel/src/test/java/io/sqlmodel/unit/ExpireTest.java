package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.unit.model.Basket;
import io.sqlmodel.unit.model.Fruit;
import io.sqlmodel.unit.model.Item;
import io.sqlmodel.unit.model.Order;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExpireTest {
    @RegisterExtension
    private final TestEngine db =
            TestEngine.of(Team.class, Hero.class, Order.class, Item.class, Basket.class, Fruit.class);

    private final Session session = db.session();

    @Test
    @Case("E31")
    void expiringForgetsChangesAndTheNextReadLoads() {
        Hero hero = db.stored(session, new Hero().name("b"));
        hero.name("c");
        session.expire(hero);
        assertThat(session.dirty()).isEmpty();
        assertThat(hero.name()).isEqualTo("b");
        assertThat(db.count()).isEqualTo(1);
    }

    @Test
    @Case("E31")
    void expiringOneAttributeKeepsChangesOfOthers() {
        Hero hero = db.stored(session, new Hero().name("b").age(7));
        hero.name("c").age(8);
        session.expire(hero, Hero.age);
        session.commit();
        assertThat(hero.name()).isEqualTo("c");
        assertThat(hero.age()).isEqualTo(7);
    }

    @Test
    @Case("E31")
    void settingAnExpiredAttributeDoesNotLoadAndTheReloadKeepsIt() {
        Hero hero = db.stored(session, new Hero().name("b").age(7));
        session.expire(hero);
        hero.name("c");
        assertThat(db.count()).isZero();
        assertThat(hero.age()).isEqualTo(7);
        assertThat(hero.name()).isEqualTo("c");
    }

    @Test
    @Case("E31")
    void refreshLosesEditsOfItsAttributesAndWritesOthers() {
        Hero hero = db.stored(session, new Hero().name("b").age(7));
        hero.name("c").age(8);
        session.refresh(hero, Hero.age);
        assertThat(hero.age()).isEqualTo(7);
        assertThat(db.steps()).containsExactly("UPDATE hero", "SELECT hero");
        session.commit();
        assertThat(hero.name()).isEqualTo("c");
    }

    @Test
    @Case("F19")
    void expiringFollowsItsCascade() {
        Order order = db.stored(session, new Order().name("A").children(List.of(new Item().name("b"))));
        Item item = order.children().get(0);
        item.name("c");
        session.expire(order);
        assertThat(session.dirty()).isEmpty();
        assertThat(item.name()).isEqualTo("b");
    }

    @Test
    @Case("F19")
    void withoutTheCascadeChildrenAreLeftAlone() {
        Team team = db.stored(session, new Team().name("A").heroes(List.of(new Hero().name("b"))));
        Hero hero = team.heroes().get(0);
        hero.name("c");
        session.expire(team);
        assertThat(session.dirty()).containsExactly(hero);
    }

    @Test
    @Case("F19")
    void refreshExpiresChildrenAndDoesNotReadThem() {
        Order order = db.stored(session, new Order().name("A").children(List.of(new Item().name("b"))));
        Item item = order.children().get(0);
        db.sql();
        session.refresh(order);
        assertThat(db.steps()).containsExactly("SELECT order");
        assertThat(item.name()).isEqualTo("b");
    }

    @Test
    @Case("F19")
    void pendingChildrenLeaveTheSessionUnderDeleteOrphanOnly() {
        Order order = db.stored(session, new Order().name("A"));
        Item item = new Item().name("b");
        order.children().add(item);
        session.expire(order);
        assertThat(session.contains(item)).isFalse();
        Basket basket = db.stored(session, new Basket().name("A"));
        Fruit fruit = new Fruit().name("b");
        basket.children().add(fruit);
        session.expire(basket);
        assertThat(session.contains(fruit)).isTrue();
        assertThat(session.noAutoflush(() -> basket.children())).isEmpty();
    }

    @Test
    @Case("F19")
    void expungingFollowsItsCascade() {
        Order order = db.stored(session, new Order().name("A").children(List.of(new Item().name("b"))));
        Item item = order.children().get(0);
        Item pending = new Item().name("c");
        order.children().add(pending);
        session.expunge(order);
        assertThat(Inspect.state(order)).isEqualTo(EntityState.DETACHED);
        assertThat(Inspect.state(item)).isEqualTo(EntityState.DETACHED);
        assertThat(Inspect.state(pending)).isEqualTo(EntityState.TRANSIENT);
        assertThat(session.getOne(Order.class, 1L)).isNotSameAs(order);
    }

    @Test
    @Case("J10")
    void onlyPersistentObjectsCanBeExpiredOrRefreshed() {
        Hero hero = new Hero().name("b");
        assertThatThrownBy(() -> session.expire(hero))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("transient")
                .hasMessageContaining("expire()");
        session.add(hero);
        assertThatThrownBy(() -> session.refresh(hero))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("pending")
                .hasMessageContaining("refresh()");
    }

    @Test
    @Case("J10")
    void onlyObjectsOfTheSessionCanBeExpunged() {
        assertThatThrownBy(() -> session.expunge(new Hero()))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("not in this session");
        try (Session other = db.session()) {
            Hero hero = new Hero().name("b");
            other.add(hero);
            assertThatThrownBy(() -> session.expunge(hero))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("another session");
        }
    }

    @Test
    @Case({"E31", "F19"})
    void theListsForgetAMoveThatExpiryForgets() {
        Team first = new Team().name("A");
        Team second = new Team().name("B");
        Hero hero = new Hero().name("c").team(first);
        session.addAll(first, second, hero);
        session.commit();
        assertThat(first.heroes()).containsExactly(hero);
        assertThat(second.heroes()).isEmpty();
        hero.team(second);
        session.expire(hero);
        assertThat(first.heroes()).containsExactly(hero);
        assertThat(second.heroes()).isEmpty();
        db.sql();
        session.flush();
        assertThat(db.writes()).isEmpty();
        assertThat(hero.team()).isSameAs(first);
    }

    @Test
    @Case({"E31", "F19"})
    void soDoListsThatAreNotLoaded() {
        Team first = new Team().name("A");
        Team second = new Team().name("B");
        Hero hero = new Hero().name("c").team(first);
        session.addAll(first, second, hero);
        session.commit();
        hero.team(second);
        session.refresh(hero);
        session.noAutoflush(() -> {
            assertThat(first.heroes()).containsExactly(hero);
            assertThat(second.heroes()).isEmpty();
        });
    }

    @Test
    @Case({"E31", "F08"})
    void aMemberThatWasTakenOutIsNoOrphanOnceThatIsForgotten() {
        Order order = new Order().name("A").children(List.of(new Item().name("b")));
        session.add(order);
        session.commit();
        Item item = order.children().remove(0);
        session.refresh(item);
        assertThat(order.children()).containsExactly(item);
        session.commit();
        assertThat(item.parent()).isSameAs(order);
    }
}
