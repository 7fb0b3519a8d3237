package io.sqlmodel.integration.people;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One object for each row, for as long as somebody needs it. */
class IdentityMapTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(User.class, Address.class);

    private Session session;

    @BeforeEach
    void save() {
        db.save(IntStream.range(0, 100)
                .mapToObj(i -> new User().name("u" + i).addresses(List.of(new Address().email("a" + i))))
                .toArray());
        session = db.session();
    }

    private static void awaitCleared(WeakReference<?> reference) {
        for (int i = 0; i < 50 && reference.get() != null; i++) {
            System.gc();
        }
    }

    private WeakReference<User> loadAll() {
        List<User> users = session.exec(select(User.class)).all();
        assertThat(users).allMatch(user -> user.addresses().size() == 1);
        return new WeakReference<>(users.get(50));
    }

    @Test
    @Case("H21")
    void aRowIsOneObjectHoweverItIsLoaded() {
        User first = session.get(User.class, 1L);

        assertThat(session.get(User.class, 1L)).isSameAs(first);
        assertThat(session.exec(select(User.class).where(User.name.eq("u0"))).one())
                .isSameAs(first);
        assertThat(session.get(Address.class, 1L).user()).isSameAs(first);
    }

    @Test
    @Case("H21")
    void anotherSessionHasAnotherObject() {
        User first = session.get(User.class, 1L);
        session.commit();

        assertThat(db.session().get(User.class, 1L)).isNotSameAs(first);
    }

    /** Upstream lets go of each by itself; ours of all objects of a result at once. */
    @Test
    @Case("H21")
    void cleanObjectsThatNobodyHoldsAreReleased() {
        WeakReference<User> user = loadAll();

        awaitCleared(user);

        assertThat(user.get()).isNull();
    }

    @Test
    @Case("H21")
    void changedObjectsAreHeldUntilTheyAreWritten() {
        session.get(User.class, 1L).name("changed");
        System.gc();

        session.commit();

        assertThat(db.column("SELECT name FROM users WHERE id = 1")).containsExactly("changed");
    }

    @Test
    @Case("H21")
    void newAndDeletedObjectsAreHeldUntilTheyAreWritten() {
        session.add(new User().name("new"));
        session.delete(session.get(Address.class, 1L));
        System.gc();

        session.commit();

        assertThat(db.count("users")).isEqualTo(101);
        assertThat(db.count("address")).isEqualTo(99);
    }

    /** Upstream lets go of the children of an expired parent; ours stay readable once detached (DESIGN 4.4). */
    @Test
    @Case({"H21", "J08"})
    void anExpiredListStaysReadableOnceItsOwnerIsDetached() {
        User user = session.get(User.class, 1L);
        assertThat(user.addresses()).hasSize(1);

        session.expire(user);
        session.close();

        assertThat(user.addresses()).extracting(Address::email).containsExactly("a0");
    }
}
