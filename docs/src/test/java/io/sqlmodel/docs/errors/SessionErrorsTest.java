package io.sqlmodel.docs.errors;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Engine;
import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import io.sqlmodel.docs.keys.City;
import io.sqlmodel.docs.keys.Country;
import io.sqlmodel.docs.roles.Actor;
import io.sqlmodel.docs.roles.Film;
import io.sqlmodel.docs.roles.Role;
import io.sqlmodel.error.IntegrityException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionErrorsTest extends ErrorsTest {
    SessionErrorsTest() {
        super(
                Team.class, Hero.class, Building.class, Plan.class, Country.class, City.class, Ledger.class, Entry.class,
                Actor.class, Film.class, Role.class);
    }

    @Test
    void aTableIsCreatedWithWhatItPointsTo() {
        Engine engine = Engine.create("jdbc:sqlite::memory:");
        refuses("SM-1009", () -> {
            // snippet: SM-1009
            Metadata.of(Hero.class).createAll(engine);              // SM-1009: heroes.team_id -> teams
            // end
        });
        // snippet: SM-1009
        Metadata.of(Team.class, Hero.class).createAll(engine);  // right
        // end
        engine.close();
    }

    @Test
    void aSessionEndsWithItsBlock() {
        Hero hero = new Hero().name("Iron Man");
        session.close();
        refuses("SM-1200", () -> session.add(hero));
        // snippet: SM-1200
        try (Session session = new Session(engine)) {
            session.add(hero);
            session.commit();
        }
        // end
        assertThat(hero.id()).isEqualTo(3);
    }

    @Test
    void aFailedFlushWantsARollback() {
        session.add(new Hero().name("Rusty"));
        assertThatThrownBy(session::flush).isInstanceOf(IntegrityException.class);
        refuses("SM-1202", session::commit);
        session.rollback();
        session.add(new Hero().name("Rusty"));
        // snippet: SM-1202
        try {
            session.commit();
        } catch (IntegrityException e) {
            session.rollback();             // the session is usable again
        }
        // end
        assertThat(session.exec(select(Hero.class)).all()).hasSize(2);
    }

    @Test
    void thereIsOneObjectForEachKey() {
        Hero detached;
        try (Session other = new Session(engine)) {
            detached = other.getOne(Hero.class, 1L);
        }
        detached.age(49);
        session.getOne(Hero.class, 1L);
        refuses("SM-1205", () -> session.add(detached));
        // snippet: SM-1205
        Hero mine = session.merge(detached);   // copies what it has onto the session's own object
        // end
        assertThat(mine.age()).isEqualTo(49);
    }

    @Test
    void aQueryFlushesFirst() {
        Hero hero = new Hero();
        assertThatThrownBy(() -> {
            // snippet: SM-1213
            session.add(hero);                                           // its name is not set
            Team team = session.exec(select(Team.class)).first();        // flushes: NOT NULL fails
            // end
        }).hasMessageContaining("SM-1712").hasMessageContaining("autoflush");
    }

    @Test
    void anEchoCarriesNobodyIntoTheSession() {
        Team team = new Team().name("Avengers");
        refuses("SM-1301", () -> {
            // snippet: SM-1301
            session.add(team);
            Hero hero = new Hero().name("Rusty").team(team);   // in team.heroes(), but not in the session
            session.flush();                                   // SM-1301: Team.heroes refers to it
            // end
        });
    }

    @Test
    void aRowKeepsItsPrimaryKey() {
        save(new Building().plan(new Plan()));
        Building building = session.getOne(Building.class, 1L);
        refuses("SM-1305", () -> {
            // snippet: SM-1305
            session.delete(building);
            session.flush();   // SM-1305: Plan would lose what it refers to
            // end
        });
    }

    @Test
    void citiesFollowTheirCountry() {
        save(new Country().code("NO").name("Norway").cities(List.of(new City().name("Oslo"))));
        session.getOne(Country.class, "NO").code("N");
        session.commit();
        assertThat(session.getOne(City.class, 1L).countryCode()).isEqualTo("N");
    }

    @Test
    void aLinkHasAllItsValues() {
        Actor actor = new Actor().name("Harrison Ford");
        Film film = new Film().title("Blade Runner");
        session.addAll(actor, film);
        refuses("SM-1308", () -> {
            // snippet: SM-1308
            film.actors().add(actor);           // Role has String part()
            session.flush();                    // SM-1308: Film.actors got a member whose link Role has no value for part
            // end
        });
        film.roles().get(0).part("Rick Deckard");
        session.commit();
    }

    @Test
    void whoLeftTheSessionIsNotWritten() {
        Team team = session.getOne(Team.class, 1L);
        Hero hero = team.heroes().get(0);
        refuses("SM-1309", () -> {
            // snippet: SM-1309
            session.expunge(hero);
            team.heroes().remove(hero);
            session.flush();                    // SM-1309: hero was taken out of Team.heroes, and is not in the session
            // end
        });
    }

    @Test
    void whatADeletedObjectHoldsIsInTheSession() {
        Team team = session.getOne(Team.class, 1L);
        List<Hero> heroes = List.copyOf(team.heroes());
        session.close();
        refuses("SM-1311", () -> {
            // snippet: SM-1311
            try (Session another = new Session(engine)) {
                another.delete(team);           // detached, with its heroes loaded
                another.flush();                // SM-1311: Team.heroes holds heroes that are not in the session
            }
            // end
        });
        assertThat(heroes).hasSize(2);
        // snippet: SM-1311

        try (Session another = new Session(engine)) {
            another.add(team);                  // the heroes as well
            another.delete(team);
            another.commit();
        }
        // end
    }

    @Test
    void whatIsWriteOnlyIsLeftToTheDatabase() {
        save(new Ledger().entries(List.of(new Entry(), new Entry())));
        session.delete(session.getOne(Ledger.class, 1L));
        session.commit();
        assertThat(session.exec(select(Entry.class)).all()).isEmpty();
    }
}
