package io.sqlmodel.integration.people;

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

/** What merge copies, and what it leaves. */
class MergeTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(User.class, Address.class);

    private Session session;

    @BeforeEach
    void save() {
        db.save(new User().name("jack").addresses(List.of(new Address().email("home"), new Address().email("work"))));
        session = db.session();
    }

    @Test
    @Case("H19")
    void whatIsLastKnownOfACollectionIsNotMergedBecauseTheOtherSideWasSet() {
        User jack = session.get(User.class, 1L);
        Address home = jack.addresses().get(0);
        session.commit();
        session.add(new Address().email("new").user(jack));
        session.commit();
        session.close();

        home.user(jack);
        Session other = db.session();
        other.merge(home);
        other.commit();

        assertThat(db.rows("SELECT email FROM address WHERE user_id = 1")).hasSize(3);
    }

    @Test
    @Case("H19")
    void withoutAKeyItIsANewObjectAndNoSql() {
        User source = new User().name("ed");

        User merged = session.merge(source);

        assertThat(merged).isNotSameAs(source);
        assertThat(merged.name()).isEqualTo("ed");
        assertThat(session.newObjects()).containsExactly(merged);
        assertThat(Inspect.state(source)).isEqualTo(EntityState.TRANSIENT);
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("H19")
    void ontoTheSessionsObjectWithTheSameKey() {
        User jack = session.get(User.class, 1L);
        db.forget();

        User merged = session.merge(new User().id(1L).name("john"));

        assertThat(merged).isSameAs(jack);
        assertThat(jack.name()).isEqualTo("john");
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("H19")
    void loadsTheObjectThatTheSessionDoesNotHold() {
        User merged = session.merge(new User().id(1L).name("john"));
        assertThat(db.executed()).containsExactly("SELECT users");
        session.commit();

        assertThat(db.executed()).containsExactly("UPDATE users x1");
        assertThat(merged.name()).isEqualTo("john");
        assertThat(db.column("SELECT name FROM users")).containsExactly("john");
    }

    @Test
    @Case("H19")
    void aKeyThatTheDatabaseDoesNotHaveIsANewObject() {
        User merged = session.merge(new User().id(7L).name("ed"));
        session.commit();

        assertThat(merged.id()).isEqualTo(7L);
        assertThat(db.count("users")).isEqualTo(2);
    }

    @Test
    @Case("H19")
    void whatIsUnsetIsNotCopied() {
        User merged = session.merge(new User().id(1L));

        assertThat(merged.name()).isEqualTo("jack");
        assertThat(merged.addresses()).hasSize(2);
        assertThat(session.isModified(merged)).isFalse();
    }

    @Test
    @Case("H19")
    void aListThatWasOnlyReadIsNotCopied() {
        User source = new User().id(1L);
        assertThat(source.addresses()).isEmpty();

        User merged = session.merge(source);

        assertThat(merged.addresses()).hasSize(2);
    }

    @Test
    @Case("H19")
    void anExplicitNullIsCopied() {
        Address merged = session.merge(new Address().id(1L).user(null));
        session.commit();

        assertThat(merged.user()).isNull();
        assertThat(db.column("SELECT user_id FROM address ORDER BY id")).containsExactly(null, 1L);
    }

    @Test
    @Case("H19")
    void anExplicitListIsCopied() {
        User merged = session.merge(new User().id(1L).addresses(List.of(new Address().id(2L))));
        session.commit();

        assertThat(merged.addresses()).extracting(Address::email).containsExactly("work");
        assertThat(db.column("SELECT user_id FROM address ORDER BY id")).containsExactly(null, 1L);
    }

    @Test
    @Case("H19")
    void relatedObjectsAreMergedAlongTheCascade() {
        Address home = new Address().id(1L).email("house");
        User merged = session.merge(new User().id(1L).addresses(List.of(home, new Address().email("new"))));

        assertThat(merged.addresses()).extracting(Address::email).containsExactly("house", "new");
        assertThat(merged.addresses()).doesNotContain(home);
        assertThat(merged.addresses()).allMatch(address -> address.user() == merged);
        session.commit();
        assertThat(db.column("SELECT email FROM address WHERE user_id = 1 ORDER BY id"))
                .containsExactly("house", "new");
    }

    @Test
    @Case("H19")
    void aDetachedObjectBringsItsChanges() {
        User jack = session.get(User.class, 1L);
        assertThat(jack.addresses()).hasSize(2);
        session.close();
        jack.name("john").addresses().remove(0);
        session = db.session();

        User merged = session.merge(jack);
        session.commit();

        assertThat(merged).isNotSameAs(jack);
        assertThat(db.column("SELECT name FROM users")).containsExactly("john");
        assertThat(db.column("SELECT user_id FROM address ORDER BY id")).containsExactly(null, 1L);
    }

    @Test
    @Case("H19")
    void severalCopiesOfOneObjectCollapseToTheLast() {
        Address first = new Address().email("new").user(new User().id(1L).name("one"));
        Address second = new Address().email("newer").user(new User().id(1L).name("two"));
        session.merge(first);

        Address merged = session.merge(second);

        assertThat(merged.user()).isSameAs(session.get(User.class, 1L));
        assertThat(merged.user().name()).isEqualTo("two");
    }

    @Test
    @Case("H19")
    void anObjectOfTheSessionIsMergedOntoItself() {
        User jack = session.get(User.class, 1L);

        assertThat(session.merge(jack)).isSameAs(jack);
    }

    @Test
    @Case("H19")
    void whatALevelOfTheGraphLeadsToIsReadByOneSelectForAClass() {
        User source = new User().id(1L).name("john");
        source.addresses(List.of(
                new Address().id(1L),
                new Address().id(2L),
                new Address().id(77L).email("new")));

        User merged = session.merge(source);

        assertThat(db.executed()).containsExactly("SELECT users", "SELECT address", "SELECT address");
        assertThat(merged.addresses()).extracting(Address::email).containsExactly("home", "work", "new");
        session.commit();
        assertThat(db.column("SELECT id FROM address WHERE user_id = 1 ORDER BY id"))
                .containsExactly(1L, 2L, 77L);
    }

    @Test
    @Case("H19")
    void expiredObjectsThatAGraphLeadsToAreReadAgainTogether() {
        User jack = session.get(User.class, 1L);
        List<Address> held = List.copyOf(jack.addresses());
        session.commit();
        db.forget();

        session.merge(new User().id(1L).addresses(List.of(new Address().id(2L), new Address().id(1L))));

        assertThat(db.executed()).containsExactly("SELECT users", "SELECT address", "SELECT address");
        assertThat(jack.addresses()).containsExactly(held.get(1), held.get(0));
    }

    @Test
    @Case("H19")
    void newObjectsOfAGraphEnterTheSessionInItsOrder() {
        User one = new User().id(11L).name("one").addresses(List.of(new Address().id(9L), new Address().id(8L)));

        User merged = session.merge(one);

        assertThat(session.newObjects())
                .containsExactly(
                        merged, merged.addresses().get(0), merged.addresses().get(1));
        assertThat(merged.addresses()).extracting(Address::id).containsExactly(9L, 8L);
        assertThat(db.executed()).containsExactly("SELECT users", "SELECT address");
    }
}
