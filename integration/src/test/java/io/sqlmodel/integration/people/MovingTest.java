package io.sqlmodel.integration.people;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.LogCapture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A saved address moves from one user to another, and the SQL that it costs. */
class MovingTest extends JackAndEd {
    @Test
    @Case("B02")
    void settingTheScalarMovesBetweenLoadedListsWithoutSql() {
        assertThat(jack.addresses()).containsExactly(home);
        assertThat(ed.addresses()).isEmpty();
        db.forget();

        home.user(ed);

        assertThat(jack.addresses()).isEmpty();
        assertThat(ed.addresses()).containsExactly(home);
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("B03")
    void settingTheScalarOfAnExpiredObjectLoadsNothing() {
        session.commit();
        db.forget();

        home.user(ed);

        assertThat(db.executed()).isEmpty();
        assertThat(jack.addresses()).isEmpty();
        assertThat(ed.addresses()).containsExactly(home);
    }

    @Test
    @Case("B03")
    void settingTheScalarOfAnExpiredObjectToNullLoadsNothing() {
        session.commit();
        db.forget();

        home.user(null);

        assertThat(db.executed()).isEmpty();
        assertThat(jack.addresses()).isEmpty();
    }

    @Test
    @Case("B04")
    void addingToASecondListRemovesFromTheFirstIfThatIsLoaded() {
        assertThat(jack.addresses()).containsExactly(home);

        ed.addresses().add(home);

        assertThat(home.user()).isSameAs(ed);
        assertThat(jack.addresses()).isEmpty();
    }

    @Test
    @Case("B05")
    void theFirstListIsRightWhenItIsReadLater() {
        ed.addresses().add(home);
        assertThat(home.user()).isSameAs(ed);
        db.forget();

        assertThat(jack.addresses()).isEmpty();

        assertThat(db.executed()).containsExactly("UPDATE address x1", "SELECT address");
    }

    @Test
    @Case("B05")
    void bothListsAreRightAfterTheCommitWhenTheListWasEdited() {
        ed.addresses().add(home);
        session.commit();

        assertThat(jack.addresses()).isEmpty();
        assertThat(ed.addresses()).containsExactly(home);
    }

    @Test
    @Case("B05")
    void bothListsAreRightAfterTheCommitWhenTheScalarWasSet() {
        home.user(ed);
        session.commit();

        assertThat(jack.addresses()).isEmpty();
        assertThat(ed.addresses()).containsExactly(home);
        assertThat(db.column("SELECT user_id FROM address")).containsExactly(2L);
    }

    @Test
    @Case("B06")
    void addingToTheListOfANewParentCostsNothing() {
        session.commit();
        db.save(new Address().email("work"), new Address().email("school"));
        List<Address> all = session.exec(select(Address.class)).all();
        session.commit();
        db.forget();
        User chuck = new User().name("chuck");

        all.forEach(chuck.addresses()::add);

        assertThat(db.executed()).isEmpty();
        assertThat(chuck.addresses()).hasSize(3).allMatch(address -> address.user() == chuck);
    }

    @Test
    @Case("B07")
    void replacingALoadedListUpdatesThoseThatLeaveAndThoseThatCome() {
        Address work = new Address().email("work");
        assertThat(jack.addresses()).containsExactly(home);
        db.forget();

        jack.addresses(List.of(work));
        session.commit();

        assertThat(db.executed()).containsExactlyInAnyOrder("INSERT address x1", "UPDATE address x1");
        assertThat(db.rows("SELECT email FROM address WHERE user_id = 1").toString())
                .isEqualTo("[[work]]");
    }

    @Test
    @Case("B13")
    void replacingAListThatIsNotLoadedLoadsTheOldOne() {
        jack.addresses(List.of());

        assertThat(db.executed()).containsExactly("SELECT address");
        assertThat(home.user()).isNull();
        session.commit();
        assertThat(db.column("SELECT user_id FROM address")).containsExactly((Object) null);
    }

    @Test
    @Case("B13")
    void addingToAListThatIsNotLoadedLoadsIt() {
        jack.addresses().add(new Address().email("work"));

        assertThat(db.executed()).containsExactly("SELECT address");
        assertThat(jack.addresses()).hasSize(2);
    }

    @Test
    @Case("B14")
    void aListThatWasReplacedKeepsItsContentsAndHasNoEffect() {
        List<Address> old = jack.addresses();
        Address work = new Address().email("work");
        jack.addresses(List.of(work));

        assertThat(old).containsExactly(home);
        assertThat(jack.addresses()).containsExactly(work);
    }

    @Test
    @Case("B14")
    void editingAListThatHasExpiredIsWarnedOfAndHasNoEffect() {
        List<Address> old = jack.addresses();
        session.expire(jack);

        String log = LogCapture.of(() -> old.add(new Address().email("work")));
        session.commit();

        assertThat(log).contains("WARN", "User.addresses has expired");
        assertThat(jack.addresses()).containsExactly(home);
        assertThat(db.count("address")).isOne();
    }

    @Test
    @Case("B05")
    void bothListsAreRightAfterTheCommitWhenBothWereLoaded() {
        assertThat(jack.addresses()).containsExactly(home);
        assertThat(ed.addresses()).isEmpty();

        ed.addresses().add(home);
        session.commit();

        assertThat(jack.addresses()).isEmpty();
        assertThat(ed.addresses()).containsExactly(home);
    }

    @Test
    @Case("B07")
    void replacingALoadedListByNothingLetsAllGoInOneUpdate() {
        jack.addresses().add(new Address().email("work"));
        session.commit();
        assertThat(jack.addresses()).hasSize(2);
        db.forget();

        jack.addresses(List.of());
        session.commit();

        assertThat(db.executed()).containsExactly("UPDATE address x2");
        assertThat(db.column("SELECT user_id FROM address")).containsExactly(null, null);
    }

    @Test
    @Case("B14")
    void editingAListThatWasReplacedHasNoEffect() {
        List<Address> old = jack.addresses();
        jack.addresses(List.of(home));
        Address work = new Address().email("work");

        old.add(work);
        session.commit();

        assertThat(work.user()).isNull();
        assertThat(session.contains(work)).isFalse();
        assertThat(jack.addresses()).containsExactly(home);
    }
}
