package io.sqlmodel.integration.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Children that lose their parent, with and without delete-orphan. */
class OrphanTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(
            Album.class,
            Track.class,
            Customer.class,
            Order.class,
            Invoice.class,
            InvoiceLine.class,
            Project.class,
            Person.class,
            Task.class);

    private final Track first = new Track().title("first");
    private final Track second = new Track().title("second");
    private final Album album = new Album().title("Help!");
    private Session session;

    @BeforeEach
    void open() {
        session = db.session();
    }

    private void saveAlbum() {
        session.add(album.tracks(List.of(first, second)));
        session.commit();
        assertThat(album.tracks()).hasSize(2);
        assertThat(first.title()).isEqualTo("first");
        db.forget();
    }

    @Test
    @Case("F08")
    void aChildThatIsRemovedIsDeletedAtTheFlush() {
        saveAlbum();

        album.tracks().remove(first);
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE track x1");
        assertThat(db.column("SELECT title FROM track")).containsExactly("second");
    }

    @Test
    @Case("F08")
    void childrenOfAListThatIsClearedAreDeleted() {
        saveAlbum();

        album.tracks().subList(0, 2).clear();
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE track x2");
    }

    @Test
    @Case("F08")
    void childrenThatAReplacementLeavesOutAreDeleted() {
        saveAlbum();

        album.tracks(List.of(second, new Track().title("third")));
        session.commit();

        assertThat(db.column("SELECT title FROM track ORDER BY id")).containsExactly("second", "third");
    }

    @Test
    @Case("F08")
    void aChildWhoseScalarIsClearedIsDeleted() {
        saveAlbum();

        first.album(null);
        session.commit();

        assertThat(db.column("SELECT title FROM track")).containsExactly("second");
    }

    @Test
    @Case("F08")
    void aChildThatMovesToAnotherParentIsNoOrphan() {
        saveAlbum();
        Album other = new Album().title("Let It Be");
        session.add(other);

        other.tracks().add(first);
        session.commit();

        assertThat(db.rows("SELECT title, album_id FROM track ORDER BY id").toString())
                .isEqualTo("[[first, 2], [second, 1]]");
    }

    @Test
    @Case("F08")
    void withoutDeleteOrphanARemovedChildLosesItsForeignKeyOnly() {
        Customer customer = new Customer().name("Ann").orders(List.of(new Order().description("1")));
        session.add(customer);
        session.commit();
        assertThat(customer.orders()).hasSize(1);
        db.forget();

        customer.orders().clear();
        session.commit();

        assertThat(db.executed()).containsExactly("UPDATE customer_order x1");
        assertThat(db.column("SELECT customer_id FROM customer_order")).containsExactly((Object) null);
    }

    @Test
    @Case("F09")
    void aPendingOrphanLeavesTheSessionAtOnceAndIsNeverInserted() {
        session.add(album);
        album.tracks().add(first);
        assertThat(session.contains(first)).isTrue();

        album.tracks().remove(first);

        assertThat(session.contains(first)).isFalse();
        session.commit();
        assertThat(first.id()).isNull();
        assertThat(db.executed()).containsExactly("INSERT album x1");
    }

    @Test
    @Case("F09")
    void replacingAPendingListTakesItsMembersOutOfTheSession() {
        session.add(album.tracks(List.of(first)));

        album.tracks(List.of(second));

        assertThat(session.newObjects()).containsExactlyInAnyOrder(album, second);
    }

    @Test
    @Case("F09")
    void withoutDeleteOrphanAPendingChildThatIsRemovedIsInserted() {
        Customer customer = new Customer().name("Ann");
        Order order = new Order().description("1");
        session.add(customer);
        customer.orders().add(order);

        customer.orders().remove(order);
        session.commit();

        assertThat(order.id()).isNotNull();
        assertThat(order.customerId()).isNull();
    }

    @Test
    @Case("F11")
    void aChildThatNeverHadAParentIsInserted() {
        session.add(first);
        session.commit();

        assertThat(db.count("track")).isOne();
    }

    @Test
    @Case("F11")
    void aChildWhoseForeignKeyWasSetByHandIsInserted() {
        session.add(album);
        session.flush();
        session.add(first.albumId(album.id()));
        session.commit();

        assertThat(db.column("SELECT album_id FROM track")).containsExactly(1L);
    }

    @Test
    @Case("F11")
    void aChildWithoutItsMandatoryParentIsTheDatabasesError() {
        session.add(new InvoiceLine().item("nail"));

        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(session::flush)
                .satisfies(e -> assertThat(e.kind()).isEqualTo(IntegrityException.Kind.NOT_NULL));
    }

    @Test
    @Case("F13")
    void aPendingChildOfTwoOwnersLeavesTheSessionWhenItLosesOne() {
        Project project = new Project().name("house");
        Person person = new Person().name("Ann");
        Task task = new Task().title("paint");
        session.addAll(project, person);
        project.tasks().add(task);
        person.tasks().add(task);

        project.tasks().remove(task);

        assertThat(session.contains(task)).isFalse();
    }

    @Test
    @Case("F13")
    void aPersistentChildOfTwoOwnersIsDeletedWhenItLosesOne() {
        Project project = new Project().name("house");
        Person person = new Person().name("Ann");
        Task task = new Task().title("paint").project(project).person(person);
        session.add(task);
        session.commit();

        person.tasks().remove(task);
        session.commit();

        assertThat(db.count("task")).isZero();
        assertThat(db.count("project")).isOne();
    }
}
