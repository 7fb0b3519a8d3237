package io.sqlmodel.integration.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Edits of the scalar side, while the list on the other side is not loaded. */
class PendingAdditionsTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(User.class, Address.class);

    private Session session;
    private User jack;
    private final Address work = new Address().email("work");

    @BeforeEach
    void save() {
        db.save(
                new User().name("jack").addresses(List.of(new Address().email("home"))),
                new Address().email("nobody's"));
        open(true);
    }

    private void open(boolean autoflush) {
        if (session != null) {
            session.close();
        }
        session = db.session(builder -> builder.autoflush(autoflush));
        jack = session.get(User.class, 1L);
        db.forget();
    }

    @Test
    @Case("B10")
    void settingTheScalarDoesNotLoadTheList() {
        work.user(jack);

        assertThat(db.executed()).isEmpty();
        assertThat(Inspect.isLoaded(jack, User.addresses)).isFalse();
    }

    @Test
    @Case("B10")
    void theFirstReadLoadsTheListAndPutsWhatIsPendingAtItsEnd() {
        open(false);
        work.user(jack);

        assertThat(jack.addresses()).extracting(Address::email).containsExactly("home", "work");
        assertThat(db.executed()).containsExactly("SELECT address");
    }

    @Test
    @Case("B10")
    void addingAndRemovingCancelEachOther() {
        open(false);
        work.user(jack);
        work.user(null);

        assertThat(jack.addresses()).extracting(Address::email).containsExactly("home");
    }

    @Test
    @Case("B10")
    void removingAndAddingCancelEachOther() {
        open(false);
        Address home = session.get(Address.class, 1L);
        assertThat(home.user()).isSameAs(jack);
        home.user(null);
        home.user(jack);

        assertThat(jack.addresses()).containsExactly(home);
        assertThat(session.isModified(jack)).isFalse();
    }

    @Test
    @Case("B10")
    void aPendingRemovalIsAppliedToTheRowsThatAreLoaded() {
        open(false);
        Address home = session.get(Address.class, 1L);
        assertThat(home.user()).isSameAs(jack);
        home.user(null);

        assertThat(jack.addresses()).isEmpty();
    }

    @Test
    @Case("B10")
    void theCommitForgetsWhatWasPending() {
        session.add(work);
        work.user(jack);
        session.commit();

        assertThat(jack.addresses()).extracting(Address::email).containsExactly("home", "work");
    }

    @Test
    @Case("B10")
    void anAutoflushBeforeTheReadDoesNotDoubleWhatWasPending() {
        session.add(work);
        work.user(jack);

        assertThat(jack.addresses()).extracting(Address::email).containsExactly("home", "work");
        assertThat(db.executed()).containsExactly("INSERT address x1", "SELECT address");
    }

    /** Upstream shows the address twice until the commit; a list of ours never lists a loaded row twice. */
    @Test
    @Case("B11")
    void withoutAutoflushAnAdditionThatTheDatabaseHasAlreadyShowsOnce() {
        open(false);
        Address home = session.get(Address.class, 1L);
        home.user(jack);

        assertThat(jack.addresses()).containsExactly(home);
        session.commit();
        assertThat(jack.addresses()).containsExactly(home);
        assertThat(db.count("address")).isEqualTo(2);
    }

    @Test
    @Case("B12")
    void withoutAutoflushTheFirstLoadAppliesARemovalAndALoadAfterExpiryReadsTheDatabase() {
        open(false);
        Address home = session.get(Address.class, 1L);
        assertThat(home.user()).isSameAs(jack);
        db.forget();
        home.user(null);
        assertThat(db.executed()).isEmpty();

        assertThat(jack.addresses()).doesNotContain(home);
        assertThat(db.executed()).containsExactly("SELECT address");

        session.expire(jack, User.addresses);
        assertThat(jack.addresses()).contains(home);
        assertThat(db.executed()).containsExactly("SELECT address");
    }
}
