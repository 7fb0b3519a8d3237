package io.sqlmodel.integration.ownership;

import static io.sqlmodel.SqlModel.delete;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What follows an object out of the session or into expiry, and what a deletion leaves alone. */
class CascadeAwayTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(
            Album.class, Track.class, Customer.class, Order.class, Cellar.class, Jar.class, Harbour.class, Ship.class);

    private final Track track = new Track().title("Something");
    private final Album album = new Album().title("Abbey Road").tracks(List.of(track));
    private final Order order = new Order().description("1");
    private final Customer customer = new Customer().name("Ann").orders(List.of(order));
    private final Jar jar = new Jar().label("plum");
    private final Cellar cellar = new Cellar().name("top").jars(List.of(jar));
    private Session session;

    @BeforeEach
    void save() {
        session = db.session(builder -> builder.expireOnCommit(false));
        session.addAll(album, customer, cellar);
        session.commit();
        db.forget();
    }

    @Test
    @Case("F17")
    void aMemberThatLeavesAOneSidedListOfTheDatabaseKeepsItsForeignKey() {
        Harbour harbour = new Harbour().name("Kiel").ships(List.of(new Ship().name("Elli")));
        session.add(harbour);
        session.commit();
        db.forget();

        harbour.ships().clear();
        session.commit();

        assertThat(db.executed()).isEmpty();
        assertThat(db.column("SELECT harbour_id FROM ship")).containsExactly(1L);
    }

    @Test
    @Case("F17")
    void aMemberThatJoinsAOneSidedListOfTheDatabaseGetsItsForeignKey() {
        Harbour harbour = new Harbour().name("Kiel");
        Ship ship = new Ship().name("Elli");
        session.addAll(harbour, ship);
        session.commit();

        harbour.ships().add(ship);
        session.commit();

        assertThat(ship.harbourId()).isEqualTo(harbour.id());
    }

    @Test
    @Case("F19")
    void expiringAParentExpiresItsChildrenAndLosesTheirEdits() {
        track.title("Oh! Darling");

        session.expire(album);

        assertThat(session.dirty()).isEmpty();
        assertThat(track.title()).isEqualTo("Something");
    }

    @Test
    @Case("F19")
    void refreshingAParentExpiresItsChildrenWithoutReadingThem() {
        session.refresh(album);

        session.commit();

        assertThat(db.executed()).containsExactly("SELECT album");
        db.execute("UPDATE track SET title = 'Sun King'");
        assertThat(track.title()).isEqualTo("Sun King");
    }

    @Test
    @Case("F19")
    void withoutTheCascadeChildrenKeepTheirEdits() {
        jar.label("quince");

        session.expire(cellar);

        assertThat(session.dirty()).containsExactly(jar);
        assertThat(jar.label()).isEqualTo("quince");
    }

    @Test
    @Case("F19")
    void aPendingChildLeavesTheSessionUnderDeleteOrphanOnly() {
        Track pending = new Track().title("Because");
        album.tracks().add(pending);
        Order open = new Order().description("2");
        customer.orders().add(open);

        session.expire(album);
        session.expire(customer);

        assertThat(session.contains(pending)).isFalse();
        assertThat(session.contains(open)).isTrue();
        assertThat(session.noAutoflush(() -> List.copyOf(customer.orders()))).containsExactly(order);
    }

    @Test
    @Case("F19")
    void expungingAParentTakesItsChildrenAlong() {
        session.expunge(album);

        assertThat(Inspect.state(album)).isEqualTo(EntityState.DETACHED);
        assertThat(Inspect.state(track)).isEqualTo(EntityState.DETACHED);
    }

    @Test
    @Case("F19")
    void withoutTheCascadeChildrenStayWhenTheirParentIsExpunged() {
        session.expunge(cellar);

        assertThat(Inspect.state(jar)).isEqualTo(EntityState.PERSISTENT);
    }

    @Test
    @Case("F20")
    void aDeletedChildStaysInItsParentsListUntilThatExpires() {
        session.delete(jar);
        session.flush();

        assertThat(cellar.jars()).containsExactly(jar);
        session.expire(cellar);
        assertThat(cellar.jars()).isEmpty();
    }

    @Test
    @Case("F20")
    void deletingAChildNeitherLoadsNorDeletesItsParent() {
        session.close();
        session = db.session();
        Jar loaded = session.get(Jar.class, 1L);
        db.forget();

        session.delete(loaded);
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE jar x1");
        assertThat(db.count("cellar")).isOne();
    }

    @Test
    @Case("F20")
    void aDeleteStatementRunsNoCascade() {
        session.exec(delete(Customer.class).where(Customer.name.eq("nobody")));
        session.exec(delete(Cellar.class));
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE customer x0", "DELETE cellar x1");
        assertThat(db.rows("SELECT label, cellar_id FROM jar").toString()).isEqualTo("[[plum, null]]");
    }

    @Test
    @Case("F20")
    void scalarsThatLeadToADeletedObjectRemainUntilTheyExpire() {
        session.close();
        session = db.session(builder -> builder.expireOnCommit(false));
        Jar first = session.get(Jar.class, 1L);
        Cellar gone = first.cellar();
        session.exec(delete(Jar.class).where(Jar.label.eq("nothing")));
        session.delete(gone);
        session.commit();

        assertThat(first.cellarId()).isNull();
        assertThat(first.cellar()).isSameAs(gone);
        session.expire(first);
        assertThat(first.cellar()).isNull();
    }

    @Test
    @Case("H12")
    void whatWasDeletedAlongOrAsAnOrphanIsPersistentAgainAfterRollback() {
        Track second = new Track().title("Because");
        album.tracks().add(second);
        session.commit();
        album.tracks().remove(second);
        session.flush();
        session.delete(album);
        session.flush();
        assertThat(Inspect.state(track)).isEqualTo(EntityState.DELETED);
        assertThat(Inspect.state(second)).isEqualTo(EntityState.DELETED);

        session.rollback();

        assertThat(List.of(Inspect.state(album), Inspect.state(track), Inspect.state(second)))
                .containsOnly(EntityState.PERSISTENT);
        assertThat(album.tracks()).containsExactly(track, second);
    }
}
