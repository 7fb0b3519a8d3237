package io.sqlmodel.integration.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** In which order a flush writes, and what it leaves out. */
class FlushOrderTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(User.class, Address.class);

    private final User jack = new User().name("jack");
    private final Address home = new Address().email("home");
    private final Address work = new Address().email("work");
    private Session session;

    @BeforeEach
    void open() {
        session = db.session();
    }

    private void save() {
        session.add(jack.addresses(List.of(home, work)));
        session.commit();
        db.forget();
    }

    @Test
    @Case("H01")
    void aParentIsInsertedBeforeItsChildrenWhichGetItsKey() {
        session.add(jack.addresses(List.of(home, work)));
        session.flush();

        assertThat(db.executed()).containsExactly("INSERT users x1", "INSERT address x2");
        assertThat(List.of(home.userId(), work.userId())).containsExactly(jack.id(), jack.id());
    }

    @Test
    @Case("H01")
    void aParentIsInsertedFirstEvenIfItsChildrenEnteredFirst() {
        session.add(home.user(jack));
        session.add(work.user(jack));
        session.flush();

        assertThat(db.executed()).containsExactly("INSERT users x1", "INSERT address x2");
        assertThat(work.userId()).isEqualTo(jack.id());
    }

    @Test
    @Case("H02")
    void classesAreOrderedEvenIfTheirObjectsAreLinkedByHand() {
        session.add(home.userId(7L));
        session.add(jack.id(7L));
        session.flush();
        assertThat(db.executed()).containsExactly("INSERT users x1", "INSERT address x1");

        session.delete(jack);
        session.delete(home);
        session.flush();
        assertThat(db.executed()).endsWith("DELETE address x1", "DELETE users x1");
    }

    /** Upstream re-reads each object; ours serves all expired objects of a class at once (DESIGN 4.3). */
    @Test
    @Case("H03")
    void deletingAParentAndItsChildrenDeletesTheChildrenFirstInABatch() {
        save();

        session.delete(home);
        session.delete(work);
        session.delete(jack);
        session.flush();

        assertThat(db.executed())
                .filteredOn(statement -> !statement.startsWith("SELECT"))
                .containsExactly("DELETE address x2", "DELETE users x1");
        session.commit();
        assertThat(db.count("users") + db.count("address")).isZero();
    }

    @Test
    @Case("H04")
    void newRowsAreInsertedInTheOrderInWhichTheirObjectsEntered() {
        List<Address> addresses = IntStream.range(0, 20)
                .mapToObj(i -> new Address().email("a" + (i * 7 % 20)))
                .toList();
        addresses.forEach(session::add);
        session.flush();

        assertThat(addresses).extracting(Address::id).isSorted();
    }

    @Test
    @Case("H04")
    void changedRowsAreUpdatedInTheOrderOfTheirKeys() {
        save();

        work.email("office");
        home.email("house");

        assertThat(session.flushPlan()).containsSubsequence("Address(id=1)", "Address(id=2)");
    }

    @Test
    @Case("H06")
    void anUpdateContainsOnlyTheColumnsThatChanged() {
        save();

        home.email("house");
        session.flush();

        assertThat(db.statements())
                .singleElement()
                .asString()
                .startsWith("UPDATE address SET email")
                .doesNotContain("user_id");
    }

    @Test
    @Case("H06")
    void settingTheLoadedValueAgainMakesTheObjectDirtyAndUpdatesNothing() {
        save();
        assertThat(home.email()).isEqualTo("home");
        db.forget();

        home.email("house");
        home.email("home");

        assertThat(session.dirty()).containsExactly(home);
        assertThat(session.isModified(home)).isFalse();
        session.commit();
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("H06")
    void sameColumnsOfTwoObjectsAreOneBatch() {
        save();

        home.email("house");
        work.email("office");
        session.flush();

        assertThat(db.executed()).containsExactly("UPDATE address x2");
    }

    @Test
    @Case("H06")
    void differentColumnsOfTwoObjectsAreTwoStatements() {
        save();

        home.email("house");
        work.user(null);
        session.flush();

        assertThat(db.executed()).containsExactly("UPDATE address x1", "UPDATE address x1");
    }

    @Test
    @Case("H06")
    void aFlushWithoutChangesIsNoSql() {
        save();

        session.flush();
        session.commit();

        assertThat(db.executed()).isEmpty();
    }

    @Test
    void theFlushPlanTellsWhatAFlushWouldDoWithoutDoingIt() {
        session.add(jack.addresses(List.of(home, work)));

        String plan = session.flushPlan();

        assertThat(plan).containsSubsequence("User", "Address");
        assertThat(db.executed()).isEmpty();
        assertThat(session.newObjects()).hasSize(3);
    }

    /** Upstream reads each expired object by itself. */
    @Test
    @Case("H03")
    void expiredObjectsAreReadAgainByOneSelectForAClass() {
        save();

        session.delete(home);
        session.delete(work);
        session.delete(jack);
        session.commit();

        assertThat(db.executed()).containsExactly("SELECT address", "DELETE address x2", "DELETE users x1");
    }

    @Test
    @Case("H04")
    void newRowsOfATableComeBeforeChangedOnes() {
        save();

        home.email("house");
        session.add(new Address().email("new"));
        session.flush();

        assertThat(db.executed()).containsExactly("INSERT address x1", "UPDATE address x1");
    }
}
