package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Inspect;
import io.sqlmodel.NestedTransaction;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.unit.model.Badge;
import io.sqlmodel.unit.model.Country;
import io.sqlmodel.unit.model.Driver;
import io.sqlmodel.unit.model.Licence;
import io.sqlmodel.unit.model.Locker;
import io.sqlmodel.unit.model.Stamp;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Unique values are given up before they are taken (DESIGN 4.10). */
class FlushUniquesTest {
    @RegisterExtension
    private final TestEngine db =
            TestEngine.of(Badge.class, Country.class, Driver.class, Licence.class, Stamp.class, Locker.class);

    private final Session session = db.session();
    private final Badge ann = new Badge().code("a").nick("A");
    private final Badge bob = new Badge().code("b").nick("B");
    private final Badge cleo = new Badge().code("c").nick("C");

    private List<String> codes() {
        session.commit();
        return List.of(ann.code(), bob.code(), cleo.code());
    }

    @Test
    void twoRowsSwapValuesThatMayBeNull() {
        db.store(session, ann, bob, cleo);
        ann.nick("B");
        bob.nick("A");
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE badge x2", "UPDATE badge x2");
        session.commit();
        assertThat(List.of(ann.nick(), bob.nick())).containsExactly("B", "A");
    }

    @Test
    void twoRowsSwapValuesThatMayNotBeNull() {
        db.store(session, ann, bob, cleo);
        ann.code("b");
        bob.code("a");
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE badge x2", "UPDATE badge x2");
        assertThat(codes()).containsExactly("b", "a", "c");
    }

    @Test
    void twoRowsSwapValuesThatHaveExpired() {
        db.store(session, ann, bob, cleo);
        session.commit();
        ann.code("b");
        bob.code("a");
        assertThat(codes()).containsExactly("b", "a", "c");
    }

    @Test
    void rowsSwapSeveralValuesAtOnce() {
        db.store(session, ann, bob, cleo);
        ann.code("b").nick("B");
        bob.code("a").nick("A");
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE badge x2", "UPDATE badge x2");
        assertThat(codes()).containsExactly("b", "a", "c");
    }

    @Test
    void valuesGoRound() {
        db.store(session, ann, bob, cleo);
        ann.code("b");
        bob.code("c");
        cleo.code("a");
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE badge x3", "UPDATE badge x3");
        assertThat(codes()).containsExactly("b", "c", "a");
    }

    @Test
    void aValueThatIsGivenUpIsTakenAfterwards() {
        db.store(session, ann, bob, cleo);
        ann.code("b");
        bob.code("d");
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE badge x1", "UPDATE badge x1");
        assertThat(codes()).containsExactly("b", "d", "c");
    }

    @Test
    void aLongChainTakesTwoStatements() {
        List<Badge> badges = IntStream.range(0, 50)
                .mapToObj(i -> new Badge().code("code " + i))
                .toList();
        db.store(session, badges.toArray());
        for (int i = 0; i < 50; i++) {
            badges.get(i).code("code " + (i + 1));
        }
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE badge x49", "UPDATE badge x50");
        session.commit();
        assertThat(badges.get(49).code()).isEqualTo("code 50");
    }

    @Test
    void aNewRowTakesWhatAnUpdateGivesUp() {
        db.store(session, ann, bob);
        ann.code("x");
        session.add(cleo.code("a"));
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE badge x1", "INSERT badge x1");
        assertThat(codes()).containsExactly("x", "b", "a");
    }

    @Test
    void aNewRowTakesWhatTheSecondOfTwoUpdatesGivesUp() {
        db.store(session, ann, bob);
        ann.code("x");
        bob.code("a");
        session.add(cleo.code("b"));
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE badge x1", "UPDATE badge x1", "INSERT badge x1");
        assertThat(codes()).containsExactly("x", "a", "b");
    }

    @Test
    void aNewRowTakesWhatADeletedOneHad() {
        db.store(session, ann, bob);
        session.delete(ann);
        session.add(cleo.code("a"));
        session.flush();
        assertThat(db.writes()).containsExactly("DELETE badge x1", "INSERT badge x1");
    }

    @Test
    void anUpdatedRowTakesWhatADeletedOneHad() {
        db.store(session, ann, bob);
        session.delete(ann);
        bob.code("a");
        session.flush();
        assertThat(db.writes()).containsExactly("DELETE badge x1", "UPDATE badge x1");
    }

    @Test
    void whereNothingConflictsNothingIsSentTwice() {
        db.store(session, ann, bob);
        ann.code("x").nick(null);
        bob.code("y").nick(null);
        session.add(cleo);
        session.flush();
        assertThat(db.writes()).containsExactly("INSERT badge x1", "UPDATE badge x2");
    }

    @Test
    void whereNothingConflictsDeletionsComeLast() {
        db.store(session, ann, bob);
        session.delete(ann);
        session.add(cleo);
        session.flush();
        assertThat(db.writes()).containsExactly("INSERT badge x1", "DELETE badge x1");
    }

    @Test
    void aRealConflictIsStillAnError() {
        db.store(session, ann, bob);
        ann.code("b");
        assertThatThrownBy(session::flush)
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("code");
    }

    @Test
    void aPrimaryKeyIsGivenUpBeforeANewRowTakesIt() {
        Country country = new Country().code("DE").name("Germany");
        db.store(session, country);
        country.code("DD");
        session.add(new Country().code("DE").name("Another"));
        session.commit();
        assertThat(db.writes()).containsExactly("UPDATE country x1", "INSERT country x1");
        assertThat(country.code()).isEqualTo("DD");
    }

    @Test
    @Case("H12")
    void aRollbackGivesAPrimaryKeyBackThatANewRowTook() {
        Country country = new Country().code("DE").name("Germany");
        Country another = new Country().code("DE").name("Another");
        db.store(session, country);
        country.code("DD");
        session.add(another);
        session.flush();
        session.rollback();
        assertThat(country.code()).isEqualTo("DE");
        assertThat(session.get(Country.class, "DE")).isSameAs(country);
        assertThat(Inspect.state(another)).isEqualTo(EntityState.TRANSIENT);
    }

    @Test
    @Case("H13")
    void aSavepointGivesAPrimaryKeyBackThatANewRowTook() {
        Country country = new Country().code("DE").name("Germany");
        db.store(session, country);
        try (NestedTransaction savepoint = session.beginNested()) {
            country.code("DD").name("East");
            session.add(new Country().code("DE").name("Another"));
            session.flush();
            savepoint.rollback();
        }
        assertThat(country.name()).isEqualTo("Germany");
        assertThat(session.get(Country.class, "DE")).isSameAs(country);
    }

    @Test
    void aPrimaryKeyIsGivenUpBeforeAnotherRowTakesIt() {
        Country country = new Country().code("DE").name("Germany");
        Country other = new Country().code("FR").name("France");
        db.store(session, country, other);
        session.delete(country);
        other.code("DE");
        session.commit();
        assertThat(db.writes()).containsExactly("DELETE country x1", "UPDATE country x1");
        assertThat(session.get(Country.class, "DE")).isSameAs(other);
    }

    @Test
    @Case("D08")
    void anOwnedOneToOneIsReplaced() {
        Driver driver = new Driver().licence(new Licence());
        db.store(session, driver);
        driver.licence(new Licence());
        session.flush();
        assertThat(db.writes()).containsExactly("DELETE licence x1", "INSERT licence x1");
    }

    @Test
    @Case("D08")
    void anOwnedOneToOneIsReplacedWithAllThatItOwns() {
        Licence old = new Licence();
        old.stamps().add(new Stamp());
        Driver driver = new Driver().licence(old);
        db.store(session, driver);
        old.stamps().add(new Stamp());
        Licence replacement = new Licence();
        replacement.stamps().add(new Stamp());
        driver.licence(replacement);
        session.flush();
        assertThat(db.writes())
                .containsExactly("DELETE stamp x1", "DELETE licence x1", "INSERT licence x1", "INSERT stamp x1");
        assertThat(replacement.driverId()).isEqualTo(driver.id());
    }

    @Test
    @Case("D02")
    void aOneToOneThatIsNotOwnedIsReplaced() {
        Locker old = new Locker();
        Driver driver = new Driver().locker(old);
        db.store(session, driver, old);
        Locker replacement = new Locker();
        driver.locker(replacement);
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE locker x1", "INSERT locker x1");
        assertThat(old.driverId()).isNull();
        assertThat(replacement.driverId()).isEqualTo(driver.id());
    }

    @Test
    void twoOneToOnesAreExchanged() {
        Locker one = new Locker();
        Locker other = new Locker();
        Driver first = new Driver().locker(one);
        Driver second = new Driver().locker(other);
        db.store(session, first, second, one, other);
        one.driver(second);
        other.driver(first);
        session.commit();
        assertThat(one.driver()).isSameAs(second);
        assertThat(first.locker()).isSameAs(other);
    }
}
