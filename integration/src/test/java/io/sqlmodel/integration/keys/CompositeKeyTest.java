package io.sqlmodel.integration.keys;

import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Keys of several columns. */
class CompositeKeyTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Flight.class, Seat.class);

    private Session session;

    @BeforeEach
    void save() {
        Flight flight = new Flight().carrier("LH").number(400).destination("New York");
        flight.seats(List.of(new Seat().seat("1A").passenger("Ann"), new Seat().seat("1B")));
        db.save(flight, new Flight().carrier("AF").number(400).destination("Paris"));
        session = db.session();
    }

    @Test
    void childrenGetAllColumnsOfTheirParentsKey() {
        assertThat(db.rows("SELECT carrier, number, seat FROM seat ORDER BY seat")
                        .toString())
                .isEqualTo("[[LH, 400, 1A], [LH, 400, 1B]]");
    }

    @Test
    @Case("A23")
    void getTakesTheValuesInTheOrderOfTheShape() {
        Flight flight = session.get(Flight.class, "LH", 400);

        assertThat(flight.destination()).isEqualTo("New York");
        assertThat(session.get(Flight.class, "LH", 400)).isSameAs(flight);
        assertThat(session.get(Flight.class, "LH", 401)).isNull();
        assertThat(session.get(Seat.class, "LH", 400, "1A").passenger()).isEqualTo("Ann");
    }

    @Test
    @Case("J15")
    void aKeyWithNullsFindsNothingWithoutAsking() {
        db.forget();

        assertThat(session.get(Flight.class, null, null)).isNull();
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("J15")
    void getWithTooFewValuesIsAnErrorThatNamesTheColumns() {
        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> session.get(Flight.class, "LH"))
                .withMessageContaining("carrier")
                .withMessageContaining("number");
    }

    @Test
    @Case("J15")
    void getWithAValueOfAnotherTypeIsAnError() {
        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> session.get(Flight.class, "LH", "four hundred"))
                .withMessageContaining("number");
    }

    @Test
    @Case("E01")
    void aListIsLoadedByAllColumnsOfTheKey() {
        Flight flight = session.get(Flight.class, "LH", 400);

        assertThat(flight.seats()).extracting(Seat::seat).containsExactlyInAnyOrder("1A", "1B");
    }

    @Test
    @Case("E08")
    void listsOfAResultAreLoadedByOneStatement() {
        List<Flight> flights = session.exec(
                        select(Flight.class).options(selectinload(Flight.seats)).orderBy(Flight.carrier))
                .all();

        assertThat(db.executed()).containsExactly("SELECT flight", "SELECT seat");
        assertThat(flights.get(0).seats()).isEmpty();
        assertThat(flights.get(1).seats()).hasSize(2);
    }

    @Test
    void joinedRowsShareOnlyThoseColumnsOfAKeyThatMayBeShared() {
        List<Flight> flights = session.exec(
                        select(Flight.class).options(joinedload(Flight.seats)).orderBy(Flight.carrier))
                .all();
        String down = db.statements().get(0);
        assertThat(flights.get(0).seats()).isEmpty();
        assertThat(flights.get(1).seats()).extracting(Seat::seat).containsExactlyInAnyOrder("1A", "1B");
        session.close();
        db.forget();
        try (Session other = db.session()) {
            List<Seat> seats = other.exec(
                            select(Seat.class).options(joinedload(Seat.flight)).orderBy(Seat.seat))
                    .all();

            // The key shows whether there is a seat at all; each seat has a flight, and text may be equal and yet
            // another.
            assertThat(down).contains("seat_1.carrier, seat_1.number, seat_1.seat, seat_1.passenger FROM");
            assertThat(db.statements().get(0)).contains("flight_1.carrier, flight_1.destination FROM");
            assertThat(seats).extracting(seat -> seat.flight().number()).containsExactly(400, 400);
            assertThat(seats).extracting(seat -> seat.flight().destination()).containsOnly("New York");
        }
    }

    @Test
    @Case("E02")
    void aManyToOneIsFoundInTheSessionByAllColumnsOfTheKey() {
        Flight flight = session.get(Flight.class, "LH", 400);
        Seat seat = session.get(Seat.class, "LH", 400, "1A");
        db.forget();

        assertThat(seat.flight()).isSameAs(flight);
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("H06")
    void anUpdateNamesAllColumnsOfTheKey() {
        session.get(Seat.class, "LH", 400, "1B").passenger("Bob");
        session.commit();

        assertThat(db.rows("SELECT seat, passenger FROM seat ORDER BY seat").toString())
                .isEqualTo("[[1A, Ann], [1B, Bob]]");
    }

    @Test
    @Case("F06")
    void aDeleteCascadeDeletesByAllColumnsOfTheKey() {
        Flight flight = session.get(Flight.class, "LH", 400);
        db.forget();

        session.delete(flight);
        session.commit();

        assertThat(db.executed()).containsExactly("SELECT seat", "DELETE seat x2", "DELETE flight x1");
        assertThat(db.count("flight")).isOne();
    }

    @Test
    @Case("A25")
    void expiredObjectsAreReadAgainByOneStatement() {
        List<Seat> seats = session.exec(select(Seat.class)).all();
        session.commit();
        db.forget();

        assertThat(seats).extracting(Seat::seat).containsExactlyInAnyOrder("1A", "1B");

        assertThat(db.executed()).containsExactly("SELECT seat");
    }

    @Test
    @Case("H08")
    void aMemberReplacedByOneWithTheSameKeyAndNothingElseHasThatKey() {
        Flight flight = session.get(Flight.class, "LH", 400);
        Seat same = new Seat().seat("1B");
        flight.seats();
        db.forget();

        flight.seats(List.of(same, new Seat().seat("1C")));
        session.commit();

        assertThat(db.executed()).containsExactly("INSERT seat x1", "DELETE seat x1");
        assertThat(session.get(Seat.class, "LH", 400, "1B")).isSameAs(same);
        assertThat(db.rows("SELECT carrier, number, seat FROM seat ORDER BY seat")
                        .toString())
                .isEqualTo("[[LH, 400, 1B], [LH, 400, 1C]]");
    }
}
