package io.sqlmodel.integration.natural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.CircularDependencyException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows that exchange what is unique (DESIGN 4.10). */
class SwappedValuesTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(
            Mill.class,
            Miller.class,
            Tome.class,
            Leaf.class,
            Gloss.class,
            Lane.class,
            Hut.class,
            Lodger.class,
            Safe.class);

    @Test
    void twoPrimaryKeysAreExchangedWithWhatFollowsThem() {
        db.save(
                new Mill().code("A").name("a").millers(List.of(new Miller().name("of a"))),
                new Mill().code("B").name("b").millers(List.of(new Miller().name("of b"))));
        Session session = db.session();
        Mill a = session.get(Mill.class, "A");
        Mill b = session.get(Mill.class, "B");
        Miller ofA = a.millers().get(0);
        db.forget();

        a.code("B");
        b.code("A");
        session.flush();

        assertThat(db.executed()).containsExactly("UPDATE mill x2", "UPDATE mill x2");
        assertThat(session.get(Mill.class, "B")).isSameAs(a);
        assertThat(session.get(Mill.class, "A")).isSameAs(b);
        assertThat(ofA.millCode()).isEqualTo("B");
        assertThat(ofA.mill()).isSameAs(a);
        session.commit();
        assertThat(db.rows("SELECT code, name FROM mill ORDER BY code").toString())
                .isEqualTo("[[A, b], [B, a]]");
        assertThat(db.rows("SELECT name, mill_code FROM miller ORDER BY id").toString())
                .isEqualTo("[[of a, B], [of b, A]]");
    }

    @Test
    void primaryKeysAreExchangedByUpdatesOfDifferentColumns() {
        db.save(
                new Mill().code("A").name("a").millers(List.of(new Miller().name("of a"))),
                new Mill().code("B").name("b").millers(List.of(new Miller().name("of b"))));
        Session session = db.session();
        Mill a = session.get(Mill.class, "A");
        Mill b = session.get(Mill.class, "B");
        Miller ofA = a.millers().get(0);
        Miller ofB = b.millers().get(0);

        a.code("B").name("was a");
        b.code("A");
        session.flush();

        assertThat(ofA.millCode()).isEqualTo("B");
        assertThat(ofB.millCode()).isEqualTo("A");
        session.commit();
        assertThat(db.rows("SELECT name, mill_code FROM miller ORDER BY id").toString())
                .isEqualTo("[[of a, B], [of b, A]]");
        assertThat(db.rows("SELECT code, name FROM mill ORDER BY code").toString())
                .isEqualTo("[[A, b], [B, was a]]");
    }

    @Test
    @Case("H12")
    void rollbackReturnsKeysThatWereExchanged() {
        db.save(new Mill().code("A").name("a"), new Mill().code("B").name("b"));
        Session session = db.session();
        Mill a = session.get(Mill.class, "A");
        Mill b = session.get(Mill.class, "B");
        a.code("B");
        b.code("A");
        session.flush();
        session.rollback();

        assertThat(session.get(Mill.class, "A")).isSameAs(a);
        assertThat(session.get(Mill.class, "B")).isSameAs(b);
        assertThat(a.name()).isEqualTo("a");
    }

    @Test
    void aGearOfAPrimaryKeyIsExchanged() {
        db.save(new Tome()
                .isbn("A")
                .leaves(List.of(
                        new Leaf().number(1).text("one"), new Leaf().number(2).text("two"))));
        Session session = db.session();
        List<Leaf> leaves = session.get(Tome.class, "A").leaves();
        leaves.get(0).number(2);
        leaves.get(1).number(1);
        session.commit();

        assertThat(db.rows("SELECT number, text FROM leaf ORDER BY number").toString())
                .isEqualTo("[[1, two], [2, one]]");
    }

    @Test
    @Case("F18")
    void keysAreExchangedWhereRowsFollowWithoutARule() {
        db.save(
                new Lane().code("A").name("a").huts(List.of(new Hut().name("of a"))),
                new Lane().code("B").name("b").huts(List.of(new Hut().name("of b"))));
        Session session = db.session();
        Lane a = session.get(Lane.class, "A");
        Lane b = session.get(Lane.class, "B");
        a.code("B");
        b.code("A");
        session.commit();

        assertThat(db.rows("SELECT name, lane_code FROM hut ORDER BY id").toString())
                .isEqualTo("[[of a, B], [of b, A]]");
    }

    @Test
    @Case("D04")
    void uniqueForeignKeysThatAreNeverNullCannotBeExchangedAndNothingIsWritten() {
        db.save(
                new Lodger().name("a").safe(new Safe().colour(Colour.RED)),
                new Lodger().name("b").safe(new Safe().colour(Colour.GREEN)));
        Session session = db.session();
        Safe red = session.get(Safe.class, 1L);
        Safe green = session.get(Safe.class, 2L);
        Lodger a = red.lodger();
        Lodger b = green.lodger();
        assertThat(a.safe()).isSameAs(red);
        assertThat(b.safe()).isSameAs(green);
        red.lodger(b);
        green.lodger(a);
        db.forget();

        assertThatExceptionOfType(CircularDependencyException.class)
                .isThrownBy(session::flush)
                .withMessageContaining("SM-1307")
                .withMessageContaining("Safe(id=1), Safe(id=2)")
                .withMessageContaining("lodgerId");
        assertThat(db.executed()).isEmpty();
        session.rollback();
        assertThat(db.column("SELECT lodger_id FROM safe ORDER BY id")).containsExactly(1L, 2L);
    }

    @Test
    void theWayAroundThatTheErrorNamesWorks() {
        db.save(
                new Lodger().name("a").safe(new Safe().colour(Colour.RED)),
                new Lodger().name("b").safe(new Safe().colour(Colour.GREEN)));
        Session session = db.session();
        Safe red = session.get(Safe.class, 1L);
        Safe green = session.get(Safe.class, 2L);
        Lodger a = red.lodger();
        Lodger b = green.lodger();
        session.delete(green);
        session.flush();
        red.lodger(b);
        session.add(new Safe().colour(Colour.GREEN).lodger(a));
        session.commit();

        assertThat(db.rows("SELECT colour, lodger_id FROM safe ORDER BY colour").toString())
                .isEqualTo("[[GREEN, 1], [RED, 2]]");
    }

    @Test
    void valuesThatNothingCanStandInForCannotBeExchanged() {
        db.save(
                new Lodger().name("a").safe(new Safe().colour(Colour.RED)),
                new Lodger().name("b").safe(new Safe().colour(Colour.GREEN)));
        Session session = db.session();
        Safe red = session.get(Safe.class, 1L);
        Safe green = session.get(Safe.class, 2L);
        red.colour(Colour.GREEN);
        green.colour(Colour.RED);
        db.forget();

        assertThatExceptionOfType(CircularDependencyException.class)
                .isThrownBy(session::flush)
                .withMessageContaining("colour of Safe");
        assertThat(db.executed()).isEmpty();
    }
}
