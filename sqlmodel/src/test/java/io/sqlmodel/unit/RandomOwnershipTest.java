package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.SqlModel;
import io.sqlmodel.TestEngine;
import io.sqlmodel.unit.model.Item;
import io.sqlmodel.unit.model.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random work on owners and owned, with savepoints and rollbacks, against a plain map that is copied at each savepoint:
 * an item lives as long as an order has it.
 */
class RandomOwnershipTest {
    private static final int STEPS = 300;

    private final OwnedNames expected = new OwnedNames();
    private int named;

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("random.seeds", 24));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Case({"F06", "F08", "F09", "H12", "H13"})
    void sessionAndDatabaseAgreeWithAPlainMap(long seed) {
        Random random = new Random(seed);
        try (TestEngine db = TestEngine.of(Order.class, Item.class);
                Session session = Session.builder(db.engine())
                        .expireOnCommit(seed % 2 == 0)
                        .autoflush(seed % 3 != 0)
                        .open()) {
            session.addAll(new Order().name("A"), new Order().name("B"));
            session.commit();
            for (int i = 0; i < STEPS; i++) {
                step(session, random);
            }
            session.commit();
            assertThat(stored(session)).isEqualTo(expected.owners());
            session.commit();
            try (Session other = db.session()) {
                assertThat(stored(other)).isEqualTo(expected.owners());
            }
        }
    }

    private void step(Session session, Random random) {
        List<Order> orders = orders(session);
        Order order = orders.get(random.nextInt(orders.size()));
        Order other = orders.get(random.nextInt(orders.size()));
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> add(order, random);
            case 3 -> moveByList(order, other, random);
            case 4 -> moveByScalar(order, other, random);
            case 5, 6 -> remove(order, random);
            case 7 -> replace(order, random);
            case 8 -> deleteAndRenew(session, order);
            case 9 -> session.flush();
            case 10 -> expected.openSavepoint(session);
            case 11 -> expected.endSavepoint(random.nextBoolean());
            case 12 -> {
                if (random.nextInt(4) == 0) {
                    expected.commit(session);
                }
            }
            default -> {
                if (random.nextInt(4) == 0) {
                    expected.rollback(session);
                }
            }
        }
        check(session, random);
    }

    private static List<Order> orders(Session session) {
        session.flush();
        return session.exec(SqlModel.select(Order.class)).all();
    }

    private static Item any(Order order, Random random) {
        List<Item> items = order.children();
        return items.isEmpty() ? null : items.get(random.nextInt(items.size()));
    }

    private void add(Order order, Random random) {
        Item item = new Item().name("i" + named++);
        order.children().add(random.nextInt(order.children().size() + 1), item);
        expected.owners().put(item.name(), order.name());
    }

    private void moveByList(Order from, Order to, Random random) {
        Item item = any(from, random);
        if (item != null && from != to) {
            to.children().add(item);
            expected.owners().put(item.name(), to.name());
        }
    }

    private void moveByScalar(Order from, Order to, Random random) {
        Item item = any(from, random);
        if (item != null) {
            item.parent(to);
            expected.owners().put(item.name(), to.name());
        }
    }

    private void remove(Order order, Random random) {
        Item item = any(order, random);
        if (item != null) {
            order.children().remove(item);
            expected.owners().remove(item.name());
        }
    }

    private void replace(Order order, Random random) {
        List<Item> kept = new ArrayList<>();
        for (Item item : order.children()) {
            if (random.nextBoolean()) {
                kept.add(item);
            } else {
                expected.owners().remove(item.name());
            }
        }
        Item young = new Item().name("i" + named++);
        kept.add(young);
        order.children(kept);
        expected.owners().put(young.name(), order.name());
    }

    private void deleteAndRenew(Session session, Order order) {
        String name = order.name();
        session.delete(order);
        session.add(new Order().name(name));
        expected.owners().values().removeIf(name::equals);
    }

    private void check(Session session, Random random) {
        if (random.nextInt(5) == 0) {
            for (Order order : orders(session)) {
                List<String> names = expected.of(order.name());
                assertThat(order.children()).extracting(Item::name).containsExactlyInAnyOrderElementsOf(names);
                assertThat(order.children()).allMatch(item -> item.parent() == order);
            }
        }
    }

    private static Map<String, String> stored(Session session) {
        Map<String, String> stored = new TreeMap<>();
        for (Item item : session.exec(SqlModel.select(Item.class)).all()) {
            stored.put(
                    item.name(), item.parent() == null ? "none" : item.parent().name());
        }
        return stored;
    }
}
