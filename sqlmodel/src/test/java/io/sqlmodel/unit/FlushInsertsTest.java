package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.SqlModel;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.SqlModelException;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.unit.model.Branch;
import io.sqlmodel.unit.model.Country;
import io.sqlmodel.unit.model.Item;
import io.sqlmodel.unit.model.Order;
import io.sqlmodel.unit.model.Seat;
import io.sqlmodel.unit.model.Ticket;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Batches of new rows, and what the database gives back for them. */
class FlushInsertsTest {
    @RegisterExtension
    private final TestEngine db =
            TestEngine.of(Ticket.class, Order.class, Item.class, Seat.class, Branch.class, Country.class);

    private final Session session = db.session();

    private <T, K> Map<K, T> stored(Class<T> type, Function<T, K> key) {
        try (Session other = db.session()) {
            return other.exec(SqlModel.select(type)).all().stream().collect(Collectors.toMap(key, each -> each));
        }
    }

    @Test
    @Case("H22")
    void tenThousandKeysLandOnTheirOwnObjects() {
        List<Ticket> tickets = IntStream.range(0, 10_000)
                .mapToObj(i -> new Ticket().title("title " + i))
                .toList();
        session.addAll(tickets.toArray());
        session.commit();
        Map<Long, Ticket> stored = stored(Ticket.class, Ticket::id);
        assertThat(stored).hasSize(10_000);
        assertThat(tickets).allMatch(ticket -> stored.get(ticket.id()).title().equals(ticket.title()));
    }

    @Test
    @Case("H22")
    void keysOfManyParentsLandInTheirOwnChildren() {
        List<Order> orders = IntStream.range(0, 500)
                .mapToObj(i -> new Order()
                        .name("order " + i)
                        .children(List.of(new Item().name("order " + i), new Item().name("order " + i))))
                .toList();
        session.addAll(orders.toArray());
        session.commit();
        Map<Long, Order> stored = stored(Order.class, Order::id);
        assertThat(stored(Item.class, Item::id).values())
                .hasSize(1_000)
                .allMatch(item -> stored.get(item.parentId()).name().equals(item.name()));
    }

    @Test
    @Case("H22")
    void defaultsOfTheDatabaseLandInTheirOwnObjects() {
        List<Ticket> tickets = IntStream.range(0, 100)
                .mapToObj(i -> i % 2 == 0
                        ? new Ticket().title("t" + i)
                        : new Ticket().title("t" + i).state("s" + i))
                .toList();
        session.addAll(tickets.toArray());
        session.flush();
        db.sql();
        assertThat(tickets.get(10).state()).isEqualTo("open");
        assertThat(tickets.get(11).state()).isEqualTo("s11");
        assertThat(tickets.get(11).note()).isEqualTo("none");
        assertThat(db.sql()).isEmpty();
    }

    @Test
    void manyRowsAreFewStatements() {
        IntStream.range(0, 1_000).forEach(i -> session.add(new Ticket().title("t")));
        session.flush();
        assertThat(db.count()).isLessThanOrEqualTo(10);
    }

    @Test
    void rowsWhoseKeysAreSetAreOneBatch() {
        IntStream.range(0, 1_000).forEach(i -> session.add(new Seat().at(1, i).label("s")));
        session.flush();
        assertThat(db.writes()).containsExactly("INSERT seat x1000");
    }

    @Test
    void rowsWhoseKeysTheClientMakesAreOneBatch() {
        Branch root = new Branch();
        root.parent(root);
        List<Branch> branches =
                IntStream.range(0, 100).mapToObj(i -> new Branch().parent(root)).toList();
        session.add(root);
        session.addAll(branches.toArray());
        session.flush();
        assertThat(db.writes()).containsExactly("INSERT branch x1", "INSERT branch x100");
        assertThat(branches).extracting(Branch::id).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void keysThatAreSetAndKeysThatAreNotGoTogether() {
        Ticket set = new Ticket().id(70L).title("a");
        Ticket made = new Ticket().title("b");
        session.addAll(set, made, new Ticket().id(5L).title("c"));
        session.commit();
        assertThat(set.id()).isEqualTo(70L);
        assertThat(made.id()).isEqualTo(71L);
    }

    @Test
    void everythingIsLoadedAfterwards() {
        Ticket ticket = new Ticket().title("a");
        session.add(ticket);
        session.flush();
        db.sql();
        assertThat(ticket.photo()).isNull();
        assertThat(db.sql()).isEmpty();
    }

    @Test
    @Case("H22")
    void aRowWithoutAKeyIsAnErrorAndItsObjectTransientAfterwards() {
        Country country = new Country().name("nowhere");
        session.add(country);
        assertThatThrownBy(session::flush).isInstanceOf(SqlModelException.class);
        session.rollback();
        assertThat(Inspect.state(country)).isEqualTo(EntityState.TRANSIENT);
        assertThat(country.name()).isEqualTo("nowhere");
    }
}
