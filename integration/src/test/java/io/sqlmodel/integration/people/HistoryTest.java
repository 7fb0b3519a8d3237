package io.sqlmodel.integration.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Inspect;
import io.sqlmodel.generated.History;
import io.sqlmodel.integration.db.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has changed about an object since the last flush. */
class HistoryTest extends JackAndEd {
    private static void assertHistory(History history, List<?> added, List<?> unchanged, List<?> deleted) {
        assertThat(history.added()).isEqualTo(added);
        assertThat(history.unchanged()).isEqualTo(unchanged);
        assertThat(history.deleted()).isEqualTo(deleted);
    }

    @Test
    @Case("H20")
    void anUntouchedColumnIsUnchanged() {
        assertHistory(Inspect.history(jack, User.name), List.of(), List.of("jack"), List.of());
    }

    @Test
    @Case("H20")
    void aChangedColumnHasItsNewAndItsOldValue() {
        jack.name("john");

        assertHistory(Inspect.history(jack, User.name), List.of("john"), List.of(), List.of("jack"));
    }

    @Test
    @Case("H20")
    void theFirstOldValueCounts() {
        jack.name("john").name("jim");

        assertHistory(Inspect.history(jack, User.name), List.of("jim"), List.of(), List.of("jack"));
    }

    @Test
    @Case("H20")
    void anExpiredColumnThatIsSetHasNoOldValue() {
        session.commit();
        jack.name("john");

        assertHistory(Inspect.history(jack, User.name), List.of("john"), List.of(), List.of());
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("H20")
    void aReplacedScalarHasTheOldObjectIfItWasKnown() {
        assertThat(home.user()).isSameAs(jack);

        home.user(ed);

        assertHistory(Inspect.history(home, Address.user), List.of(ed), List.of(), List.of(jack));
    }

    @Test
    @Case("H20")
    void settingTheSameObjectAgainIsNoChange() {
        assertThat(home.user()).isSameAs(jack);

        home.user(jack);

        assertHistory(Inspect.history(home, Address.user), List.of(), List.of(jack), List.of());
        assertThat(session.isModified(home)).isFalse();
    }

    @Test
    @Case("H20")
    void aListIsComparedByIdentity() {
        assertThat(jack.addresses()).containsExactly(home);
        Address work = new Address().email("work");

        jack.addresses().add(work);
        assertHistory(Inspect.history(jack, User.addresses), List.of(work), List.of(home), List.of());

        jack.addresses().remove(home);
        assertHistory(Inspect.history(jack, User.addresses), List.of(work), List.of(), List.of(home));
    }

    @Test
    @Case("B13")
    void aListThatIsReplacedHasTheOldMembersThatAreNotInTheNew() {
        Address work = new Address().email("work");

        jack.addresses(List.of(work));

        assertHistory(Inspect.history(jack, User.addresses), List.of(work), List.of(), List.of(home));
    }

    @Test
    @Case("H20")
    void theFlushEndsTheHistory() {
        jack.name("john");
        session.flush();

        assertHistory(Inspect.history(jack, User.name), List.of(), List.of("john"), List.of());
        assertThat(session.dirty()).isEmpty();
    }

    @Test
    @Case("H20")
    void isModifiedNeverRunsSql() {
        session.commit();
        home.user(ed);

        assertThat(session.isModified(home)).isTrue();
        assertThat(session.isModified(jack, false)).isFalse();
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("H20")
    void isModifiedIsFalseForNetZeroEditsOfAnObjectThatIsDirty() {
        jack.name("john").name("jack");

        assertThat(session.isModified(jack)).isFalse();
        assertThat(session.dirty()).containsExactly(jack);
    }

    @Test
    @Case("H20")
    void isModifiedCanIgnoreCollections() {
        assertThat(jack.addresses()).hasSize(1);
        jack.addresses().add(new Address().email("work"));

        assertThat(session.isModified(jack)).isTrue();
        assertThat(session.isModified(jack, false)).isFalse();
    }

    @Test
    @Case("H20")
    void aReplacedScalarHasNoOldObjectIfItWasNotKnown() {
        session.close();
        session = db.session();
        home = session.get(Address.class, 1L);
        User other = new User().name("other");
        db.forget();

        home.user(other);

        assertHistory(Inspect.history(home, Address.user), List.of(other), List.of(), List.of());
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("H20")
    void aScalarThatIsClearedHasANullAddedAndTheOldObjectDeleted() {
        assertThat(home.user()).isSameAs(jack);

        home.user(null);

        assertThat(Inspect.history(home, Address.user).deleted()).isEqualTo(List.of(jack));
        assertThat(session.isModified(home)).isTrue();
    }
}
