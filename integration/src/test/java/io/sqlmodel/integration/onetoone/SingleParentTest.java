package io.sqlmodel.integration.onetoone;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.LogCapture;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Relationships that allow their objects one parent, and own them. */
class SingleParentTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(
            Citizen.class, Passport.class, Settings.class, Entry.class, Gamer.class, Shop.class, Sign.class);

    private Session session;

    @BeforeEach
    void open() {
        session = db.session();
    }

    private Gamer saved() {
        db.save(new Gamer()
                .name("ann")
                .settings(new Settings().theme("dark").entries(List.of(new Entry().text("1"), new Entry().text("2")))));
        Gamer gamer = session.get(Gamer.class, 1L);
        db.forget();
        return gamer;
    }

    @Test
    @Case({"D10", "F14"})
    void aSecondObjectWithTheSameTargetIsRefused() {
        Citizen ann = new Citizen().name("Ann");
        new Passport().number("1").citizen(ann);

        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> new Passport().number("2").citizen(ann))
                .withMessageContaining("Passport.citizen");
    }

    @Test
    @Case({"D10", "F14"})
    void aSecondObjectIsRefusedThoughTheTargetsOwnSideIsNotLoaded() {
        db.save(new Passport().number("1").citizen(new Citizen().name("Ann")));
        Citizen ann = session.get(Passport.class, 1L).citizen();

        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> new Passport().number("2").citizen(ann))
                .withMessageContaining("Passport(id=1)");
    }

    @Test
    @Case({"D10", "F14"})
    void theOtherSideMayChangeIt() {
        Citizen ann = new Citizen().name("Ann");
        Passport first = new Passport().number("1").citizen(ann);
        Passport second = new Passport().number("2");

        ann.passport(second);

        assertThat(second.citizen()).isSameAs(ann);
        assertThat(first.citizen()).isNull();
    }

    @Test
    @Case({"D10", "F14"})
    void aSecondParentIsRefusedWhereTheOtherSideHasNoRelationship() {
        Settings settings = new Settings().theme("dark");
        Gamer ann = new Gamer().name("ann").settings(settings);
        Gamer bob = new Gamer().name("bob");

        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> bob.settings(settings))
                .withMessageContaining("Gamer.settings allows one parent");
        assertThat(bob.settings()).isNull();
        ann.settings(null);
        assertThat(bob.settings(settings).settings()).isSameAs(settings);
    }

    @Test
    @Case({"D10", "F14"})
    void aSecondParentOfALoadedObjectIsRefused() {
        Settings settings = saved().settings();
        Gamer bob = new Gamer().name("bob");
        session.add(bob);
        db.forget();

        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> bob.settings(settings))
                .withMessageContaining("Gamer(id=1)");
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case({"D10", "F14"})
    void aSecondParentIsRefusedThoughTheFirstHasExpired() {
        Gamer ann = saved();
        Settings settings = ann.settings();
        session.commit();
        Gamer bob = new Gamer().name("bob");
        db.forget();

        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> bob.settings(settings))
                .withMessageContaining("Gamer(id=1)");
        assertThat(db.executed()).containsExactly("SELECT gamer");
        assertThat(ann.settings()).isSameAs(settings);
    }

    @Test
    @Case({"D10", "F14", "H12"})
    void anObjectMayBeGivenAwayThatARollbackTookFromItsParent() {
        db.save(new Gamer().name("ann"), new Settings().theme("dark"));
        Gamer ann = session.get(Gamer.class, 1L);
        Settings settings = session.get(Settings.class, 1L);
        ann.settings(settings);
        session.flush();
        session.rollback();

        Gamer bob = new Gamer().name("bob").settings(settings);

        assertThat(bob.settings()).isSameAs(settings);
        assertThat(ann.settings()).isNull();
    }

    @Test
    @Case({"D10", "F14"})
    void theObjectOfAParentWhoseRowIsGoneMayBeGivenAway() {
        Gamer ann = saved();
        Settings settings = ann.settings();
        session.commit();
        db.execute("DELETE FROM gamer");

        Gamer bob = new Gamer().name("bob").settings(settings);

        assertThat(bob.settings()).isSameAs(settings);
        assertThat(session.get(Gamer.class, 1L)).isNull();
        assertThat(session.contains(ann)).isFalse();
    }

    @Test
    @Case({"D10", "F14"})
    void theObjectOfAParentThatIsToBeDeletedMayBeGivenAway() {
        Gamer ann = saved();
        Settings settings = ann.settings();
        session.delete(ann);

        Gamer bob = new Gamer().name("bob").settings(settings);

        assertThat(bob.settings()).isSameAs(settings);
    }

    @Test
    @Case({"D11", "F14"})
    void anOwnedTargetIsDeletedWithAllItOwnsWhenItIsLetGo() {
        Gamer gamer = saved();
        gamer.settings();
        db.forget();

        gamer.settings(null);
        session.commit();

        assertThat(db.executed())
                .containsExactly("SELECT entry", "UPDATE gamer x1", "DELETE entry x2", "DELETE settings x1");
    }

    @Test
    @Case({"D11", "F14"})
    void anOwnedTargetIsDeletedThatWasNotLoadedWhenItWasLetGo() {
        saved().settings(null);
        session.commit();

        assertThat(db.count("settings") + db.count("entry")).isZero();
        assertThat(db.column("SELECT settings_id FROM gamer")).containsExactly((Object) null);
    }

    @Test
    @Case("D11")
    void anOwnedTargetIsReplaced() {
        Gamer gamer = saved();

        gamer.settings(new Settings().theme("light"));
        session.commit();

        assertThat(db.column("SELECT theme FROM settings")).containsExactly("light");
        assertThat(db.count("entry")).isZero();
    }

    @Test
    @Case("D11")
    void anOwnedTargetIsDeletedWithItsOwner() {
        session.delete(saved());
        session.commit();

        assertThat(db.executed())
                .containsExactly(
                        "SELECT settings", "SELECT entry", "DELETE entry x2", "DELETE gamer x1", "DELETE settings x1");
    }

    @Test
    @Case("D11")
    void aPendingTargetThatIsReplacedIsNeverInserted() {
        Gamer gamer = new Gamer().name("ann");
        Settings first = new Settings().theme("dark");
        session.add(gamer.settings(first));

        gamer.settings(new Settings().theme("light"));

        assertThat(session.contains(first)).isFalse();
        session.commit();
        assertThat(first.id()).isNull();
        assertThat(db.column("SELECT theme FROM settings")).containsExactly("light");
    }

    @Test
    @Case("D11")
    void assigningTheSameTargetTwiceIsHarmless() {
        Gamer gamer = saved();
        Settings settings = gamer.settings();
        db.forget();

        gamer.settings(settings).settings(settings);
        session.commit();

        assertThat(db.executed()).isEmpty();
        assertThat(db.count("settings")).isOne();
    }

    @Test
    @Case("D07")
    void ofSeveralRowsForAScalarTheFirstIsTaken() {
        db.save(new Shop().name("bakery"));
        db.execute("INSERT INTO sign (text, shop_id) VALUES ('bread', 1), ('cake', 1)");

        Shop shop = session.get(Shop.class, 1L);
        String log = LogCapture.of(() -> assertThat(shop.sign().text()).isEqualTo("bread"));

        assertThat(log).contains("WARN", "Shop.sign of Shop(id=1)", "2 rows");
    }

    @Test
    @Case("D07")
    void ofSeveralRowsForAScalarTheFirstIsTakenByASelectinLoadToo() {
        db.save(new Shop().name("bakery"));
        db.execute("INSERT INTO sign (text, shop_id) VALUES ('bread', 1), ('cake', 1)");

        String log = LogCapture.of(() -> session.exec(select(Shop.class).options(selectinload(Shop.sign)))
                .one());

        assertThat(log).contains("WARN", "Shop.sign of Shop(id=1)", "2 rows");
        assertThat(session.get(Shop.class, 1L).sign().text()).isEqualTo("bread");
    }
}
