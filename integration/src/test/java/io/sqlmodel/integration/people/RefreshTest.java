package io.sqlmodel.integration.people;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Expiring, refreshing and getting: what is read again, and when. */
class RefreshTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(User.class, Address.class);

    private Session session;
    private User jack;

    @BeforeEach
    void save() {
        db.save(new User().name("jack").addresses(List.of(new Address().email("home"), new Address().email("work"))));
        session = db.session();
        jack = session.get(User.class, 1L);
        db.forget();
    }

    @Test
    @Case("H15")
    void afterACommitChangesOfOthersAreSeen() {
        session.commit();
        db.execute("UPDATE users SET name = 'john'");

        assertThat(jack.name()).isEqualTo("john");
    }

    @Test
    @Case("H15")
    void withoutExpiryValuesStayAsTheyWereUntilTheyAreExpired() {
        session.close();
        session = db.session(builder -> builder.expireOnCommit(false));
        jack = session.get(User.class, 1L);
        session.commit();
        db.execute("UPDATE users SET name = 'john'");

        assertThat(jack.name()).isEqualTo("jack");
        session.expire(jack);
        assertThat(jack.name()).isEqualTo("john");
    }

    @Test
    @Case("E31")
    void anExpiredObjectIsReadAgainByOneSelectForAllItsColumns() {
        session.expire(jack);

        assertThat(jack.name()).isEqualTo("jack");
        assertThat(jack.id()).isEqualTo(1L);

        assertThat(db.executed()).containsExactly("SELECT users");
    }

    @Test
    @Case("E31")
    void settingAnExpiredColumnLoadsNothingAndALaterLoadKeepsIt() {
        Address home = jack.addresses().get(0);
        session.expire(home);
        db.forget();

        home.email("house");
        assertThat(db.executed()).isEmpty();

        assertThat(home.userId()).isEqualTo(1L);
        assertThat(home.email()).isEqualTo("house");
    }

    @Test
    @Case("E31")
    void refreshReadsColumnsAndLeavesRelationshipsForLater() {
        assertThat(jack.addresses()).hasSize(2);
        db.forget();

        session.refresh(jack);

        assertThat(db.executed()).containsExactly("SELECT users");
        assertThat(Inspect.isLoaded(jack, User.addresses)).isFalse();
    }

    @Test
    @Case("E31")
    void refreshOfNamedAttributesLoadsThose() {
        session.refresh(jack, User.name, User.addresses);
        assertThat(db.executed()).containsExactly("SELECT users", "SELECT address");

        assertThat(jack.addresses()).hasSize(2);
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("E31")
    void refreshLosesUnflushedChanges() {
        jack.name("john");

        session.refresh(jack);

        assertThat(jack.name()).isEqualTo("jack");
        assertThat(session.isModified(jack)).isFalse();
    }

    @Test
    @Case("E31")
    void getOfAnObjectThatTheSessionHoldsIsNoSql() {
        assertThat(session.get(User.class, 1L)).isSameAs(jack);
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("E31")
    void getOfAnExpiredObjectReadsItAgain() {
        session.commit();

        assertThat(session.get(User.class, 1L)).isSameAs(jack);
        assertThat(db.executed()).containsExactly("SELECT users");
    }

    @Test
    @Case("E30")
    void aQueryDoesNotOverwriteChanges() {
        session.close();
        session = db.session(builder -> builder.autoflush(false));
        jack = session.get(User.class, 1L);
        jack.name("john");

        assertThat(session.exec(select(User.class)).one()).isSameAs(jack);
        assertThat(jack.name()).isEqualTo("john");
    }

    @Test
    @Case("E30")
    void anOptionFillsAListThatIsNotLoadedOnAnObjectThatTheSessionHolds() {
        session.exec(select(User.class).options(selectinload(User.addresses))).all();
        db.forget();

        assertThat(jack.addresses()).hasSize(2);
        assertThat(db.executed()).isEmpty();
    }

    /** Upstream reads each again (DESIGN 4.3). */
    @Test
    @Case("E31")
    void readingOneExpiredObjectReadsAllExpiredObjectsOfItsClass() {
        List<Address> addresses = List.copyOf(jack.addresses());
        session.commit();
        db.forget();

        assertThat(addresses.get(0).email()).isEqualTo("home");
        assertThat(addresses.get(1).email()).isEqualTo("work");

        assertThat(db.executed()).containsExactly("SELECT address");
    }
}
