package io.sqlmodel.integration.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.UnflushedReferenceException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What adding and deleting an object does to the objects around it. */
class CascadeTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(
            Customer.class,
            Order.class,
            Cellar.class,
            Jar.class,
            Invoice.class,
            InvoiceLine.class,
            Album.class,
            Track.class,
            Basket.class,
            Fruit.class);

    private final Cellar cellar = new Cellar().name("top");
    private final Jar plum = new Jar().label("plum");
    private final Jar quince = new Jar().label("quince");
    private Session session;

    @BeforeEach
    void open() {
        session = db.session();
    }

    @Test
    @Case({"F01", "F02"})
    void addingAParentAddsItsChildren() {
        cellar.jars(List.of(plum, quince));

        session.add(cellar);

        assertThat(session.newObjects()).containsExactly(cellar, plum, quince);
    }

    @Test
    @Case({"F01", "F02"})
    void addingAChildAddsItsParentFirstAndThenTheParentsChildren() {
        cellar.jars(List.of(plum, quince));

        session.add(quince);

        assertThat(session.contains(cellar)).isTrue();
        assertThat(session.contains(plum)).isTrue();
    }

    @Test
    @Case("F02")
    void attachingToTheListOfAParentInTheSessionAddsTheChildAtOnce() {
        session.add(cellar);

        cellar.jars().add(plum);

        assertThat(session.contains(plum)).isTrue();
    }

    @Test
    @Case("F02")
    void assigningAParentToAChildInTheSessionAddsTheParentAtOnce() {
        session.add(plum);

        plum.cellar(cellar);

        assertThat(session.contains(cellar)).isTrue();
    }

    @Test
    @Case("F03")
    void theCascadeDoesNotRunAlongTheOtherSidesEcho() {
        session.add(cellar);

        plum.cellar(cellar);

        assertThat(cellar.jars()).containsExactly(plum);
        assertThat(session.contains(plum)).isFalse();
    }

    @Test
    @Case("F03")
    void addingAChildOfTheSessionToAStrangersListDoesNotAddTheStranger() {
        session.add(plum);

        cellar.jars().add(plum);

        assertThat(plum.cellar()).isSameAs(cellar);
        assertThat(session.contains(cellar)).isFalse();
    }

    /** Upstream warns and writes no foreign key (DESIGN 4.6). */
    @Test
    @Case("F03")
    void aFlushThatMeetsAReferenceToAStrangerFailsAndNamesIt() {
        session.add(plum);
        cellar.jars().add(plum);

        assertThatExceptionOfType(UnflushedReferenceException.class)
                .isThrownBy(session::commit)
                .withMessageContaining("Jar")
                .withMessageContaining("cellar")
                .withMessageContaining("Cellar");
    }

    /** Upstream warns and skips it (DESIGN 4.6). */
    @Test
    @Case("F03")
    void aFlushThatMeetsAStrangerInAListFailsAndNamesIt() {
        session.add(cellar);
        plum.cellar(cellar);

        assertThatExceptionOfType(UnflushedReferenceException.class)
                .isThrownBy(session::flush)
                .withMessageContaining("jars")
                .withMessageContaining("Jar");
    }

    @Test
    @Case("F03")
    void anAutoflushLeavesAReferenceToAStrangerForLater() {
        db.save(new Cellar().name("other"));
        session.add(plum);
        cellar.jars().add(plum);

        assertThat(session.get(Cellar.class, 1L).jars()).isEmpty();
        session.add(cellar);
        session.commit();

        assertThat(plum.cellarId()).isEqualTo(cellar.id());
    }

    @Test
    @Case("F03")
    void addingTheStrangerLaterBringsItIn() {
        session.add(cellar);
        plum.cellar(cellar);

        session.add(plum);
        session.commit();

        assertThat(plum.cellarId()).isEqualTo(cellar.id());
    }

    @Test
    @Case("F05")
    void deletingAParentDetachesItsLoadedChildrenInABatch() {
        session.add(cellar.jars(List.of(plum, quince)));
        session.flush();
        db.forget();

        session.delete(cellar);
        session.flush();

        assertThat(db.executed()).containsExactly("UPDATE jar x2", "DELETE cellar x1");
        assertThat(plum.cellarId()).isNull();
    }

    @Test
    @Case("F05")
    void detachingAChildWhoseForeignKeyMayNotBeNullIsTheDatabasesError() {
        Invoice invoice = new Invoice().number("1").lines(List.of(new InvoiceLine().item("nail")));
        session.add(invoice);
        session.flush();

        session.delete(invoice);

        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(session::flush)
                .satisfies(e -> assertThat(e.kind()).isEqualTo(IntegrityException.Kind.NOT_NULL));
    }

    @Test
    @Case("F06")
    void aDeleteCascadeMarksTheChildrenAtOnceAndLoadsThemForThat() {
        db.save(new Album().title("Help!").tracks(List.of(new Track().title("Yesterday"))));
        Album album = session.get(Album.class, 1L);
        db.forget();

        session.delete(album);

        assertThat(db.executed()).containsExactly("SELECT track");
        assertThat(session.deleted()).hasSize(2).contains(album, session.get(Track.class, 1L));
    }

    @Test
    @Case("F07")
    void withoutDeleteOrphanARemovedChildSurvivesTheDeletionOfItsParent() {
        Customer customer =
                new Customer().name("Ann").orders(List.of(new Order().description("1"), new Order().description("2")));
        session.add(customer);
        session.commit();

        customer.orders().remove(0);
        session.delete(customer);
        session.commit();

        assertThat(db.count("customer")).isZero();
        assertThat(db.rows("SELECT description, customer_id FROM customer_order")
                        .toString())
                .isEqualTo("[[1, null]]");
    }

    @Test
    @Case("F07")
    void withDeleteOrphanARemovedChildIsDeletedWithItsParent() {
        Album album = new Album().title("Help!").tracks(List.of(new Track().title("1"), new Track().title("2")));
        session.add(album);
        session.commit();

        album.tracks().remove(0);
        session.delete(album);
        session.commit();

        assertThat(db.count("album")).isZero();
        assertThat(db.count("track")).isZero();
    }

    @Test
    @Case("F01")
    void cascadesThatAreNotNamedAreNotDone() {
        Fruit fig = new Fruit().name("fig").basket(new Basket().name("small"));

        session.add(fig);

        assertThat(session.newObjects()).containsExactly(fig);
    }
}
