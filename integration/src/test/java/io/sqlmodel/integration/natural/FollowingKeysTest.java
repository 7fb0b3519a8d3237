package io.sqlmodel.integration.natural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changed keys and what stands on them: keys of several columns, trees, links, unique columns. */
class FollowingKeysTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(
            Tome.class,
            Leaf.class,
            Gloss.class,
            Gear.class,
            Chore.class,
            Pupil.class,
            Lesson.class,
            Attendance.class,
            Chum.class,
            Coinage.class,
            Toll.class);

    @Test
    @Case("F18")
    void primaryKeysThatContainTheKeyFollowAndWhatPointsToThem() {
        Leaf leaf = new Leaf().number(1).text("p");
        leaf.glosses().add(new Gloss().text("n"));
        db.save(new Tome().isbn("A").leaves(List.of(leaf)));
        Session session = db.session();
        Tome tome = session.get(Tome.class, "A");
        Leaf first = tome.leaves().get(0);
        Gloss gloss = first.glosses().get(0);
        db.forget();

        tome.isbn("B");
        session.flush();

        assertThat(db.executed()).containsExactly("UPDATE tome x1");
        assertThat(session.get(Leaf.class, "B", 1)).isSameAs(first);
        assertThat(gloss.leafIsbn()).isEqualTo("B");
        assertThat(gloss.leaf()).isSameAs(first);
        assertThat(db.executed()).isEmpty();
        first.text("changed");
        session.commit();
        assertThat(db.rows("SELECT isbn, number, text FROM leaf").toString()).isEqualTo("[[B, 1, changed]]");
        assertThat(db.rows("SELECT leaf_isbn, leaf_number FROM gloss").toString())
                .isEqualTo("[[B, 1]]");
    }

    @Test
    @Case("F18")
    void aChildWhoseKeyFollowsIsChangedOrDeletedInTheSameFlush() {
        db.save(new Tome()
                .isbn("A")
                .leaves(List.of(
                        new Leaf().number(1).text("1"),
                        new Leaf().number(2).text("2"),
                        new Leaf().number(3).text("3"))));
        Session session = db.session();
        Tome tome = session.get(Tome.class, "A");
        List<Leaf> leaves = List.copyOf(tome.leaves());
        tome.isbn("B");
        leaves.get(0).text("changed");
        leaves.get(1).number(22);
        session.delete(leaves.get(2));
        session.commit();

        assertThat(db.rows("SELECT isbn, number, text FROM leaf ORDER BY number")
                        .toString())
                .isEqualTo("[[B, 1, changed], [B, 22, 2]]");
        assertThat(session.get(Leaf.class, "B", 22)).isSameAs(leaves.get(1));
    }

    @Test
    @Case({"F18", "H13"})
    void aSavepointsRollbackReturnsKeysThatFollowed() {
        db.save(new Tome().isbn("A").leaves(List.of(new Leaf().number(1).text("1"))));
        Session session = db.session();
        Tome tome = session.get(Tome.class, "A");
        Leaf leaf = tome.leaves().get(0);
        try (var savepoint = session.beginNested()) {
            tome.isbn("B");
            session.flush();
            assertThat(session.get(Leaf.class, "B", 1)).isSameAs(leaf);
            savepoint.rollback();
        }

        assertThat(session.get(Leaf.class, "A", 1)).isSameAs(leaf);
        assertThat(leaf.isbn()).isEqualTo("A");
        assertThat(tome.leaves()).containsExactly(leaf);
    }

    @Test
    @Case({"F18", "H12"})
    void aFailedFlushReturnsKeysThatFollowed() {
        db.save(new Tome().isbn("A").leaves(List.of(new Leaf().number(1).text("1"))));
        Session session = db.session();
        Tome tome = session.get(Tome.class, "A");
        Leaf leaf = tome.leaves().get(0);
        tome.isbn("B");
        session.add(new Gloss().text("n").leafIsbn("nowhere").leafNumber(1));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(session::flush);
        session.rollback();

        assertThat(session.get(Tome.class, "A")).isSameAs(tome);
        assertThat(session.get(Leaf.class, "A", 1)).isSameAs(leaf);
        assertThat(leaf.isbn()).isEqualTo("A");
    }

    @Test
    @Case("F18")
    void aTreeFollowsInTheDatabaseAndTakesNewRowsInTheSameFlush() {
        db.save(new Gear().code("A").children(List.of(new Gear().code("A1"), new Gear().code("A2"))));
        Session session = db.session();
        Gear root = session.get(Gear.class, "A");
        List<Gear> parts = List.copyOf(root.children());
        db.forget();

        root.code("B");
        root.children().add(new Gear().code("B3"));
        session.flush();

        if (db.can(Capability.CASCADE_IN_ONE_TABLE)) {
            assertThat(db.executed()).containsExactly("UPDATE gear x1", "INSERT gear x1");
        }
        assertThat(parts).extracting(Gear::parentCode).containsOnly("B");
        session.commit();
        assertThat(db.rows("SELECT code, parent_code FROM gear ORDER BY code").toString())
                .isEqualTo("[[A1, B], [A2, B], [B, null], [B3, B]]");
    }

    @Test
    @Case("F18")
    void aTreeWithoutARuleIsMovedLevelByLevel() {
        Chore middle = new Chore().code("A1").children(List.of(new Chore().code("A11")));
        db.save(new Chore().code("A").children(List.of(middle, new Chore().code("A2"))));
        Session session = db.session();
        Chore root = session.get(Chore.class, "A");
        Chore first = session.get(Chore.class, "A1");
        db.forget();

        root.code("B");
        first.code("B1");
        root.children().add(new Chore().code("B3"));
        session.commit();

        assertThat(db.rows("SELECT code, parent_code FROM chore ORDER BY code").toString())
                .isEqualTo("[[A11, B1], [A2, B], [B, null], [B1, B], [B3, B]]");
    }

    @Test
    @Case("F18")
    void aRowThatRefersToItselfChangesItsKey() {
        Chore chore = new Chore().code("A");
        chore.parent(chore);
        db.save(chore);
        Session session = db.session();
        session.get(Chore.class, "A").code("B");
        session.commit();

        assertThat(db.rows("SELECT code, parent_code FROM chore").toString()).isEqualTo("[[B, B]]");
    }

    @Test
    @Case("F18")
    void linkRowsFollowBothOfTheirEnds() {
        Lesson algebra = new Lesson().code("A");
        db.save(new Pupil().name("ann").lessons(List.of(algebra)), new Pupil().name("bob"));
        Session session = db.session();
        Pupil ann = session.get(Pupil.class, "ann");
        Pupil bob = session.get(Pupil.class, "bob");
        Lesson lesson = ann.lessons().get(0);
        db.forget();

        ann.name("anna");
        lesson.code("B");
        session.flush();
        assertThat(db.executed()).containsExactly("SELECT pupil", "UPDATE pupil x1", "UPDATE lesson x1");

        bob.name("robert").lessons().add(lesson);
        ann.name("anne").lessons().remove(lesson);
        session.commit();
        assertThat(db.rows("SELECT pupil, lesson FROM attendance").toString()).isEqualTo("[[robert, B]]");
    }

    @Test
    @Case("F18")
    void linkObjectsThatTheSessionHoldsFollow() {
        db.save(new Pupil().name("ann").lessons(List.of(new Lesson().code("A"))));
        Session session = db.session();
        Attendance link = session.get(Attendance.class, "ann", "A");
        session.get(Pupil.class, "ann").name("anna");
        session.get(Lesson.class, "A").code("B");
        session.flush();

        assertThat(link.pupil()).isEqualTo("anna");
        assertThat(session.get(Attendance.class, "anna", "B")).isSameAs(link);
        session.delete(link);
        session.commit();
        assertThat(db.count("attendance")).isZero();
    }

    @Test
    @Case("F18")
    void aLinkThatCannotFollowIsAnErrorBeforeAnythingIsWritten() {
        db.save(new Pupil().name("ann").friends(List.of(new Pupil().name("bob"))));
        Session session = db.session();
        Pupil ann = session.get(Pupil.class, "ann");
        ann.name("anna");
        db.forget();

        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(session::flush)
                .withMessageContaining("SM-1306")
                .withMessageContaining("Chum");
        assertThat(db.executed()).allMatch(sql -> sql.startsWith("SELECT"));
    }

    @Test
    @Case("F18")
    void aLinkThatCannotFollowMayGoInTheSameFlush() {
        db.save(new Pupil().name("ann").friends(List.of(new Pupil().name("bob"))));
        Session session = db.session();
        Pupil ann = session.get(Pupil.class, "ann");
        ann.friends().clear();
        ann.name("anna");
        session.commit();

        assertThat(db.count("chum")).isZero();
        assertThat(db.column("SELECT name FROM pupil ORDER BY name")).containsExactly("anna", "bob");
    }

    @Test
    @Case("F18")
    void aUniqueColumnThatForeignKeysPointToIsFollowedAsWell() {
        db.save(new Coinage().sign("DM").tolls(List.of(new Toll(), new Toll())));
        Session session = db.session();
        Coinage coinage = session.get(Coinage.class, 1L);
        Toll toll = session.get(Toll.class, 1L);
        db.forget();

        coinage.sign("EUR");
        session.flush();

        assertThat(db.executed()).containsExactly("UPDATE coinage x1");
        assertThat(toll.sign()).isEqualTo("EUR");
        assertThat(toll.coinage()).isSameAs(coinage);
        assertThat(coinage.tolls()).hasSize(2);
    }
}
