package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.GcFinalization;
import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.SqlModel;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.NoResultException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.unit.model.Country;
import io.sqlmodel.unit.model.Seat;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IdentityMapTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Team.class, Hero.class, Country.class, Seat.class);

    private final Session session = db.session();

    @Test
    @Case("H21")
    void aRowIsOneObjectHoweverItIsRead() {
        db.save(new Hero().name("b"));
        Hero hero = session.getOne(Hero.class, 1L);
        assertThat(session.exec(SqlModel.select(Hero.class)).one()).isSameAs(hero);
        assertThat(session.get(Hero.class, 1L)).isSameAs(hero);
    }

    @Test
    @Case("H21")
    void cleanObjectsAreReleasedWithTheResultTheyCameFrom() {
        for (int i = 0; i < 10; i++) {
            db.save(new Hero().name("h" + i));
        }
        weaklyHeld().forEach(GcFinalization::awaitClear);
        assertThat(session.exec(SqlModel.select(Hero.class)).all()).hasSize(10);
    }

    /** In a method of its own, for a local variable may keep its object until the method ends. */
    private List<WeakReference<Hero>> weaklyHeld() {
        return session.exec(SqlModel.select(Hero.class)).all().stream()
                .map(WeakReference::new)
                .toList();
    }

    @Test
    @Case("H21")
    void newChangedAndDeletedObjectsAreHeld() {
        db.save(new Hero().name("a"), new Hero().name("b"), new Hero().name("c"));
        session.getOne(Hero.class, 1L).name("x");
        session.delete(session.getOne(Hero.class, 2L));
        session.add(new Hero().name("d"));
        WeakReference<Hero> clean = new WeakReference<>(session.getOne(Hero.class, 3L));
        GcFinalization.awaitClear(clean);
        session.commit();
        assertThat(session.exec(SqlModel.select(Hero.class)).all())
                .extracting(Hero::name)
                .containsExactlyInAnyOrder("x", "c", "d");
    }

    @Test
    void insertedObjectsAreReleasedWithinTheirTransaction() {
        WeakReference<Hero> released = insert();
        GcFinalization.awaitClear(released);
        session.rollback();
        assertThat(session.exec(SqlModel.select(Hero.class)).all()).isEmpty();
    }

    @Test
    @Case("H12")
    void anObjectThatWasReleasedAndReadAgainIsUndoneAsWell() {
        GcFinalization.awaitClear(insert());
        Hero again = session.getOne(Hero.class, 1L);
        session.rollback();
        assertThat(session.contains(again)).isFalse();
        assertThat(again.name()).isEqualTo("b");
        Hero next = new Hero().name("c");
        session.add(next);
        session.flush();
        assertThat(next.id()).isEqualTo(1);
    }

    private WeakReference<Hero> insert() {
        Hero hero = new Hero().name("b");
        session.add(hero);
        session.flush();
        return new WeakReference<>(hero);
    }

    @Test
    void manyKeysAreFoundAgain() {
        List<Hero> heroes = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            heroes.add(new Hero().id(i * 1_000_003L - 7).name("h" + i));
        }
        session.addAll(heroes);
        session.flush();
        db.sql();
        for (int i = 0; i < 5_000; i++) {
            assertThat(session.get(Hero.class, i * 1_000_003L - 7)).isSameAs(heroes.get(i));
        }
        assertThat(db.sql()).isEmpty();
    }

    @Test
    void tableForgetsWhatWasReleased() {
        for (int round = 0; round < 200; round++) {
            for (int i = 0; i < 10; i++) {
                session.add(new Hero().name("h"));
                session.add(new Country().code(round + "/" + i));
            }
            session.flush();
        }
        assertThat(session.exec(SqlModel.select(Hero.class)).all()).hasSize(2_000);
        assertThat(session.exec(SqlModel.select(Country.class)).all()).hasSize(2_000);
    }

    @Test
    @Case("A23")
    void keysOfOtherTypesAreFound() {
        db.save(new Country().code("DE").name("Germany"), new Seat().at(3, 4).label("x"));
        assertThat(session.getOne(Country.class, "DE").name()).isEqualTo("Germany");
        assertThat(session.getOne(Seat.class, 3, 4L).label()).isEqualTo("x");
        db.sql();
        assertThat(session.get(Seat.class, 3L, 4)).isNotNull();
        assertThat(db.sql()).isEmpty();
    }

    @Test
    @Case("J15")
    void aNumberThatConvertsWithoutLossWillDoForAKey() {
        db.save(new Hero().name("b"));
        assertThat(session.get(Hero.class, 1)).isNotNull();
        assertThatThrownBy(() -> session.get(Seat.class, 1L << 40, 1))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("Seat.line");
        assertThatThrownBy(() -> session.get(Hero.class, "1"))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("Long");
    }

    @Test
    @Case("J15")
    void theWrongNumberOfKeyValuesIsRefused() {
        assertThatThrownBy(() -> session.get(Seat.class, 1))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("line, number");
        assertThatThrownBy(() -> session.get(Hero.class)).isInstanceOf(InvalidStateException.class);
    }

    @Test
    @Case("J15")
    void aNullKeyFindsNothing() {
        Long none = null;
        assertThat(session.get(Hero.class, none)).isNull();
        assertThat(db.sql()).isEmpty();
    }

    @Test
    @Case("J07")
    void gettingWhatHasToBeThereFailsIfItIsNot() {
        assertThatThrownBy(() -> session.getOne(Hero.class, 7L))
                .isInstanceOf(NoResultException.class)
                .hasMessageContaining("Hero")
                .hasMessageContaining("7");
    }
}
