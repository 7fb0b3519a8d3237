package io.sqlmodel.integration.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Links with a key and children of their own, and with a foreign key to a column that is not the primary key. */
class OwnedLinksTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Guest.class, Room.class, Stay.class, Meal.class);

    private final Guest ann = new Guest().number("A");
    private final Guest bob = new Guest().number("B");
    private final Room red = new Room().name("red");
    private final Room blue = new Room().name("blue");
    private Session session;

    @BeforeEach
    void save() {
        session = db.session(options -> options.expireOnCommit(false));
        session.addAll(ann, bob, red, blue);
        for (Room room : List.of(red, blue)) {
            Stay stay = new Stay().guest(ann).room(room);
            stay.meals().add(new Meal().dish("soup"));
            stay.meals().add(new Meal().dish("cake"));
            session.add(stay);
        }
        session.commit();
        db.forget();
    }

    private List<Object> pairs() {
        return db.column("SELECT guest_number || '-' || name FROM stay JOIN room ON room.id = room_id ORDER BY 1");
    }

    @Test
    @Case({"C15", "F05"})
    void removingMembersDeletesTheirLinksWithAllThatTheyOwn() {
        Session other = db.session();
        Guest guest = other.getOne(Guest.class, ann.id());

        guest.rooms().clear();
        other.commit();

        assertThat(db.executed())
                .containsExactly(
                        "SELECT guest",
                        "SELECT room",
                        "SELECT stay",
                        "SELECT meal",
                        "DELETE meal x4",
                        "DELETE stay x2");
        assertThat(db.count("stay") + db.count("meal")).isZero();
    }

    @Test
    @Case({"C15", "F05"})
    void aLinkThatIsLoadedIsNotReadAgain() {
        Session other = db.session();
        Guest guest = other.getOne(Guest.class, ann.id());
        guest.rooms();
        guest.stays().size();
        db.forget();

        guest.rooms().clear();
        assertThat(guest.stays()).isEmpty();
        other.commit();

        assertThat(db.executed()).containsExactly("SELECT meal", "DELETE meal x4", "DELETE stay x2");
    }

    @Test
    @Case({"C11", "C15"})
    void theLinksOfADeletedObjectGoAlsoWhereItsListOfThemHasNoCascade() {
        Session other = db.session();
        Guest guest = other.getOne(Guest.class, ann.id());
        Room room = other.getOne(Room.class, red.id());
        assertThat(room.guests()).containsExactly(guest);
        db.forget();

        other.delete(guest);
        other.commit();

        assertThat(db.executed())
                .containsExactly(
                        "SELECT room",
                        "SELECT stay",
                        "SELECT meal",
                        "DELETE meal x4",
                        "DELETE stay x2",
                        "DELETE guest x1");
        assertThat(room.guests()).isEmpty();
        assertThat(db.count("room")).isEqualTo(2);
    }

    @Test
    @Case("C15")
    void viewsOverAnotherColumnThanTheKeyShowEditsAtOnce() {
        assertThat(bob.rooms()).isEmpty();
        assertThat(red.guests()).containsExactly(ann);

        session.add(new Stay().guest(bob).room(red));
        assertThat(bob.rooms()).containsExactly(red);
        assertThat(red.guests()).containsExactly(ann, bob);
        session.commit();
        assertThat(pairs()).containsExactly("A-blue", "A-red", "B-red");
    }

    @Test
    @Case("C15")
    void viewsOverAnotherColumnThanTheKeyShowForeignKeysSetByHandAfterTheFlush() {
        assertThat(bob.rooms()).isEmpty();
        assertThat(bob.stays()).isEmpty();
        assertThat(red.guests()).containsExactly(ann);
        session.commit();

        Stay stay = new Stay().guestNumber("B").roomId(red.id());
        session.add(stay);
        session.flush();
        assertThat(bob.rooms()).containsExactly(red);
        assertThat(bob.stays()).containsExactly(stay);
        assertThat(red.guests()).containsExactly(ann, bob);

        stay.roomId(blue.id());
        session.flush();
        assertThat(bob.rooms()).containsExactly(blue);
        assertThat(red.guests()).containsExactly(ann);
    }

    @Test
    @Case("C15")
    void aPairWithTwoLinksStaysAMemberUntilBothAreGone() {
        assertThat(bob.rooms()).isEmpty();
        Stay first = new Stay().guest(bob).room(red);
        Stay second = new Stay().guest(bob).room(red);
        session.addAll(first, second);
        session.flush();
        assertThat(bob.rooms()).containsExactly(red);
        assertThat(bob.stays()).containsExactly(first, second);

        session.delete(first);
        assertThat(bob.rooms()).containsExactly(red);
        session.flush();
        assertThat(bob.rooms()).containsExactly(red);

        session.delete(second);
        assertThat(bob.rooms()).isEmpty();
        session.commit();
        assertThat(pairs()).containsExactly("A-blue", "A-red");
    }

    @Test
    @Case("C15")
    void removingAMemberDeletesAllOfItsLinks() {
        session.addAll(new Stay().guest(bob).room(red), new Stay().guest(bob).room(red));
        session.flush();

        assertThat(bob.rooms()).containsExactly(red);
        bob.rooms().remove(red);
        assertThat(bob.stays()).isEmpty();
        session.commit();
        assertThat(pairs()).containsExactly("A-blue", "A-red");
    }
}
