package io.sqlmodel.docs.keys;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.docs.page.GuideTest;
import io.sqlmodel.error.CircularDependencyException;
import io.sqlmodel.error.InvalidStateException;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest extends GuideTest {
    KeysTest() {
        super(
                Airport.class,
                Flight.class,
                Album.class,
                Photo.class,
                Country.class,
                City.class,
                Report.class,
                Attachment.class,
                Hen.class,
                Egg.class);
    }

    @Test
    void twoForeignKeysAreTwoRelationships() {
        // snippet: flights
        Airport lisbon = new Airport().code("LIS");
        Airport oslo = new Airport().code("OSL");
        Flight flight = new Flight().number("X1").origin(lisbon).destination(oslo);
        System.out.println(lisbon.departures() + " " + lisbon.arrivals());

        try (Session session = new Session(engine)) {
            session.add(flight);
            session.commit();
        }
        // end
        shows("flights", 2);
        try (Session session = new Session(engine)) {
            // snippet: alias
            Airport.Columns from = Airport.as("origin");
            Airport.Columns to = Airport.as("destination");
            List<Flight> flights = session.exec(select(Flight.class)
                            .join(Flight.origin, from)
                            .join(Flight.destination, to)
                            .where(from.code.eq("LIS"), to.code.eq("OSL")))
                    .all();
            // end
            shows("alias", 1);
            assertThat(flights).hasSize(1);
        }
    }

    @Test
    void rowsThatReferToEachOther() {
        // snippet: mutual
        Photo sunset = new Photo().file("sunset.jpg");
        Album summer = new Album().title("Summer").photos(List.of(sunset)).cover(sunset);

        try (Session session = new Session(engine)) {
            session.add(summer);
            session.commit();
        }
        // end
        shows("mutual", 3);
        try (Session session = new Session(engine)) {
            session.delete(session.getOne(Album.class, 1L));
            session.commit();
            assertThat(session.exec(select(Photo.class)).all()).isEmpty();
        }
    }

    @Test
    void keysMayChange() {
        save(new Country().code("NL").name("Holland").cities(List.of(new City().name("Delft"))));
        try (Session session = new Session(engine)) {
            Country country = session.getOne(Country.class, "NL");
            City delft = country.cities().get(0);
            forget();
            // snippet: natural
            country.code("NED");
            session.flush();
            System.out.println(delft.countryCode());
            // end
            shows("natural", 1);
        }
    }

    @Test
    void anAttachmentHasOneReport() {
        save(new Report().title("May").attachment(new Attachment().file("may.pdf")));
        try (Session session = new Session(engine)) {
            Report may = session.getOne(Report.class, 1L);
            Attachment file = may.attachment();
            forget();
            // snippet: single
            session.delete(may);
            session.commit();
            // end
            shows("single", 2);
            assertThat(session.exec(select(Attachment.class)).all()).isEmpty();
        }
        fails("second", InvalidStateException.class, () -> {
            // snippet: second
            Attachment shared = new Attachment().file("june.pdf");
            new Report().title("June").attachment(shared);
            new Report().title("July").attachment(shared);
            // end
        });
    }

    @Test
    void noneCanBeTheFirst() {
        fails("circle", CircularDependencyException.class, () -> {
            // snippet: circle
            Hen hen = new Hen();
            hen.egg(new Egg().hen(hen));
            try (Session session = new Session(engine)) {
                session.add(hen);
                session.commit();
            }
            // end
        });
    }
}
