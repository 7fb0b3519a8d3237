package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.unit.model.Country;
import io.sqlmodel.unit.model.Driver;
import io.sqlmodel.unit.model.Licence;
import io.sqlmodel.unit.model.Locker;
import io.sqlmodel.unit.model.Stamp;
import io.sqlmodel.unit.model.Ticket;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tables are written in the order of their foreign keys, rows in that of their entry or their keys. */
class FlushOrderTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(
            Team.class,
            Hero.class,
            Driver.class,
            Licence.class,
            Stamp.class,
            Locker.class,
            Ticket.class,
            Country.class);

    private final Session session = db.session();

    @Test
    @Case("H01")
    void tablesThatOthersReferToAreInsertedFirst() {
        Licence licence = new Licence();
        Stamp stamp = new Stamp();
        licence.stamps().add(stamp);
        Driver driver = new Driver().licence(licence);
        session.addAll(stamp, licence, driver);
        session.flush();
        assertThat(db.steps()).containsExactly("INSERT driver", "INSERT licence", "INSERT stamp");
    }

    @Test
    @Case("H02")
    void rowsThatNoRelationshipLinksAreOrderedByTheirTables() {
        Hero hero = new Hero().name("b").teamId(7L);
        Team team = new Team().name("A").id(7L);
        session.addAll(hero, team);
        session.flush();
        assertThat(db.steps()).containsExactly("INSERT team", "INSERT hero");
        session.delete(team);
        hero.teamId(null);
        db.sql();
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE hero x1", "DELETE team x1");
    }

    @Test
    @Case("H03")
    void tablesThatReferToOthersAreDeletedFirst() {
        Licence licence = new Licence();
        licence.stamps().add(new Stamp());
        Driver driver = new Driver().licence(licence);
        session.add(driver);
        session.commit();
        session.delete(driver);
        db.sql();
        session.flush();
        assertThat(db.writes()).containsExactly("DELETE stamp x1", "DELETE licence x1", "DELETE driver x1");
    }

    @Test
    void insertsAndUpdatesComeBeforeDeletions() {
        Team old = new Team().name("A");
        Hero hero = new Hero().name("b").team(old);
        session.add(hero);
        session.commit();
        hero.team(new Team().name("B"));
        session.delete(old);
        db.sql();
        session.flush();
        assertThat(db.writes()).containsExactly("INSERT team x1", "UPDATE hero x1", "DELETE team x1");
    }

    @Test
    @Case("H04")
    void newRowsKeepTheOrderOfTheirEntryAlsoBetweenBatches() {
        List<Ticket> tickets = IntStream.range(0, 9)
                .mapToObj(i -> i % 3 == 0 ? new Ticket().title("t" + i).state("s") : new Ticket().title("t" + i))
                .toList();
        session.addAll(tickets.toArray());
        session.flush();
        assertThat(tickets).extracting(Ticket::id).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    }

    @Test
    @Case("H04")
    void newRowsOfOneTableAreWrittenBeforeChangedOnes() {
        Team team = new Team().name("A");
        session.add(team);
        session.commit();
        team.name("B");
        session.add(new Team().name("C"));
        db.sql();
        session.flush();
        assertThat(db.writes()).containsExactly("INSERT team x1", "UPDATE team x1");
    }

    @Test
    void tablesThatHaveNothingToDoWithEachOtherKeepTheOrderOfTheirEntry() {
        session.addAll(new Country().code("DE"), new Team().name("A"), new Ticket().title("t"));
        session.flush();
        assertThat(db.steps()).containsExactly("INSERT country", "INSERT team", "INSERT ticket");
    }
}
