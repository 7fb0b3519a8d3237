package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.StaleDataException;
import io.sqlmodel.unit.model.Badge;
import io.sqlmodel.unit.model.Letter;
import io.sqlmodel.unit.model.Seat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The batches of updates and deletions, and rows that are not as they were. */
class FlushWritesTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Badge.class, Letter.class, Seat.class);

    private final Session session = db.session(builder -> builder.expireOnCommit(false));
    private final List<Badge> badges =
            IntStream.range(0, 10).mapToObj(i -> new Badge().code("code " + i)).toList();

    private void stored(List<?> objects) {
        session.addAll(objects.toArray());
        session.commit();
        db.sql();
    }

    /** As another program would. */
    private void deleteElsewhere(Class<?> type, Object... key) {
        try (Session other = db.session()) {
            other.delete(other.getOne(type, key));
            other.commit();
        }
        db.sql();
    }

    @Test
    @Case("H04")
    void updatesAreSortedByPrimaryKey() {
        stored(badges);
        List<Badge> shuffled = new ArrayList<>(badges);
        Collections.reverse(shuffled);
        shuffled.forEach(badge -> badge.label("x"));
        assertThat(session.flushPlan()).containsSubsequence("Badge(id=1)\n", "Badge(id=2)\n", "Badge(id=3)\n");
    }

    @Test
    @Case("H06")
    void rowsThatSetTheSameColumnsAreOneBatch() {
        stored(badges);
        badges.forEach(badge -> badge.label("x"));
        badges.get(3).nick("y");
        session.flush();
        assertThat(db.writes()).containsExactlyInAnyOrder("UPDATE badge x9", "UPDATE badge x1");
    }

    @Test
    @Case("H06")
    void whatIsSetBackIsNotWritten() {
        stored(badges);
        badges.get(0).label("x").label(null);
        badges.get(1).label("x").nick("y").nick(null);
        session.flush();
        assertThat(db.sql()).containsExactly("UPDATE badge SET label = ? WHERE id = ?");
        assertThat(session.dirty()).isEmpty();
    }

    @Test
    @Case("H16")
    void anUpdateThatFindsFewerRowsIsAnErrorThatNamesTheMissingOnes() {
        stored(badges);
        deleteElsewhere(Badge.class, 4L);
        badges.forEach(badge -> badge.label("x"));
        assertThatThrownBy(session::flush)
                .isInstanceOf(StaleDataException.class)
                .hasMessageContaining("badge")
                .hasMessageContaining("change 10 row(s), and found 9")
                .hasMessageContaining("deleted Badge(id=4).");
    }

    @Test
    @Case("H16")
    void theErrorOfManyMissingRowsNamesAFew() {
        stored(badges);
        IntStream.rangeClosed(1, 10).forEach(id -> deleteElsewhere(Badge.class, (long) id));
        badges.forEach(badge -> badge.label("x"));
        assertThatThrownBy(session::flush).hasMessageContaining("Badge(id=5) and 5 more");
    }

    @Test
    @Case("H17")
    void aDeletionThatFindsFewerRowsGoesOn() {
        stored(badges);
        deleteElsewhere(Badge.class, 4L);
        badges.forEach(session::delete);
        session.commit();
        assertThat(db.writes()).containsExactly("DELETE badge x9");
        assertThat(session.deleted()).isEmpty();
    }

    @Test
    @Case({"H17", "H18"})
    void aDeletionOfAnotherVersionIsAnErrorThatNamesIt() {
        Letter letter = new Letter().text("a");
        stored(List.of(letter));
        try (Session other = db.session()) {
            other.getOne(Letter.class, 1L).text("b");
            other.commit();
        }
        session.delete(letter);
        assertThatThrownBy(session::flush)
                .isInstanceOf(StaleDataException.class)
                .hasMessageContaining("DELETE FROM letter")
                .hasMessageContaining("Letter(id=1)");
    }

    @Test
    @Case("H18")
    void anUpdateOfAnotherVersionIsAnErrorAndChangesNothing() {
        Letter letter = new Letter().text("a");
        stored(List.of(letter));
        try (Session other = db.session()) {
            other.getOne(Letter.class, 1L).text("b");
            other.commit();
        }
        letter.text("c");
        assertThatThrownBy(session::flush).isInstanceOf(StaleDataException.class);
        session.rollback();
        assertThat(letter.text()).isEqualTo("b");
        assertThat(letter.version()).isEqualTo(2);
    }

    @Test
    void rowsWithCompositeKeysAreFoundByAllColumns() {
        List<Seat> seats = List.of(
                new Seat().at(1, 1).label("a"),
                new Seat().at(1, 2).label("b"),
                new Seat().at(2, 1).label("c"));
        stored(seats);
        seats.get(1).label("x");
        session.delete(seats.get(2));
        session.commit();
        assertThat(db.sql())
                .containsExactly(
                        "UPDATE seat SET label = ? WHERE line = ? AND number = ?",
                        "DELETE FROM seat WHERE line = ? AND number = ?");
        assertThat(session.get(Seat.class, 1, 1L)).isSameAs(seats.get(0));
    }

    @Test
    void aChangedKeyIsFoundByItsFormerValue() {
        Seat seat = new Seat().at(1, 1).label("a");
        stored(List.of(seat));
        seat.at(5, 5).label("b");
        session.commit();
        assertThat(session.get(Seat.class, 5, 5L)).isSameAs(seat);
        assertThat(session.get(Seat.class, 1, 1L)).isNull();
    }
}
