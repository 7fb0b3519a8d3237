package io.sqlmodel.integration.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A row without its key is refused before the database sees it: each would say something else, and some would take it. */
class NullKeyTest {
    @RegisterExtension
    final TestDatabase db =
            TestDatabase.with(Country.class, City.class, Flight.class, Seat.class, Token.class, Login.class);

    private Session session;

    @BeforeEach
    void open() {
        session = db.session();
    }

    private void refused(String attribute) {
        db.statements();
        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(session::flush)
                .withMessageContaining("SM-1220")
                .withMessageContaining(attribute + " is null");
        assertThat(db.statements()).allMatch(sql -> sql.startsWith("SELECT"));
    }

    @Test
    @Case("H22")
    void aNaturalKeyThatIsNotSetIsNamedAndTheSessionGoesOn() {
        Country country = new Country().name("Norway");
        session.add(country);
        refused("Country.code");

        country.code("NO");
        session.commit();
        assertThat(db.column("SELECT code FROM country")).containsExactly("NO");
    }

    @Test
    @Case("H22")
    void aPartOfACompositeKeyThatIsNotSetIsNamed() {
        session.add(new Seat().flight(new Flight().carrier("LH").number(400).destination("JFK")));
        refused("Seat.seat");
    }

    @Test
    @Case("H22")
    void aKeyThatIsAForeignKeyComesFromWhatItRefersTo() {
        Seat seat = new Seat().number(400).seat("1A");
        session.add(seat);
        refused("Seat.carrier");

        seat.flight(new Flight().carrier("LH").number(400).destination("JFK"));
        session.commit();
        assertThat(seat.carrier()).isEqualTo("LH");
    }

    @Test
    @Case("H22")
    void aRowKeepsItsNaturalKey() {
        db.save(new Country().code("NO"));
        session.get(Country.class, "NO").code(null);
        refused("Country.code");
    }

    @Test
    @Case("H22")
    void aRowKeepsItsGeneratedKey() {
        db.save(new City().name("Oslo"));
        session.get(City.class, 1L).id(null);
        refused("City.id");
    }

    @Test
    @Case("H22")
    void aRowKeepsTheKeyThatOthersReferTo() {
        Country norway = new Country().code("NO");
        norway.cities().add(new City().name("Oslo"));
        db.save(norway);
        Country country = session.get(Country.class, "NO");
        assertThat(country.cities()).hasSize(1);
        country.code(null);
        refused("Country.code");
    }

    @Test
    @Case("H22")
    void whatTheClientOrTheDatabaseGeneratesMayBeNull() {
        session.addAll(new Token().id(null).secret("x"), new City().id(null).name("Oslo"));
        session.commit();
        assertThat(db.column("SELECT id FROM city")).hasSize(1);
        assertThat(db.column("SELECT id FROM token")).doesNotContainNull().hasSize(1);
    }
}
