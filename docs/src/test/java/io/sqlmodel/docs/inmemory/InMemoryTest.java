package io.sqlmodel.docs.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.docs.onetomany.Hero;
import io.sqlmodel.docs.onetomany.Team;
import io.sqlmodel.docs.page.GuideTest;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InMemoryTest extends GuideTest {
    private Session session;
    private Team avengers;
    private Team defenders;
    private Hero cap;
    private Hero wasp;

    InMemoryTest() {
        super(Team.class, Hero.class);
    }

    @BeforeEach
    void open() {
        save(
                new Team().name("Avengers").heroes(List.of(new Hero().name("Captain America"), new Hero().name("Wasp"))),
                new Team().name("Defenders"));
        session = new Session(engine);
        avengers = session.getOne(Team.class, 1L);
        defenders = session.getOne(Team.class, 2L);
        cap = session.getOne(Hero.class, 1L);
        wasp = session.getOne(Hero.class, 2L);
        forget();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theForeignKeyFollowsWithTheFlush() {
        // snippet: lags
        cap.team(defenders);
        System.out.println(cap.teamId());
        session.flush();
        System.out.println(cap.teamId());
        // end
        shows("lags", 1);
    }

    @Test
    void theLastAssignmentWins() {
        // snippet: last
        cap.team(null);
        cap.teamId(2L);
        System.out.println(cap.team());
        session.commit();
        // end
        shows("last", 1);
        assertThat(cap.teamId()).isEqualTo(2L);
        forget();
        Hero hulk = new Hero().name("Hulk").teamId(1L);
        session.add(hulk);
        assertThat(hulk.team()).isSameAs(avengers);
    }

    @Test
    void readingIsNoChange() {
        // snippet: reading
        System.out.println(new Hero().team());
        System.out.println(cap.team().name());
        System.out.println(session.isModified(cap));
        session.flush();
        // end
        shows("reading", 0);
    }

    @Test
    void theOldListLosesWhatTheNewOneGets() {
        assertThat(avengers.heroes()).hasSize(2);
        assertThat(defenders.heroes()).isEmpty();
        forget();
        // snippet: move
        defenders.heroes().add(cap);                    // or cap.team(defenders)
        System.out.println(avengers.heroes());
        System.out.println(cap.team());
        session.flush();
        // end
        shows("move", 1);
    }

    @Test
    void aListThatIsNotLoadedTakesNotes() {
        // snippet: unloaded
        cap.team(defenders);
        System.out.println(Inspect.isLoaded(defenders, Team.heroes));
        System.out.println(defenders.heroes());
        // end
        shows("unloaded", 2);
        assertThat(defenders.heroes()).containsExactly(cap);
    }

    @Test
    void orderIsNotStored() {
        assertThat(avengers.heroes()).hasSize(2);
        forget();
        // snippet: swap
        Collections.swap(avengers.heroes(), 0, 1);
        session.flush();
        // end
        shows("swap", 0);
    }

    @Test
    void aReplacedListIsDead() {
        assertThat(avengers.heroes()).hasSize(2);
        forget();
        // snippet: replaced
        List<Hero> old = avengers.heroes();
        avengers.heroes(List.of(wasp));
        old.add(new Hero().name("Hulk"));                   // changes nothing; the log says so
        System.out.println(avengers.heroes());
        System.out.println(cap.team());
        // end
        shows("replaced", 0);
    }

    @Test
    void aListIsLive() {
        avengers.heroes().add(new Hero().name("Hulk"));
        assertThat(avengers.heroes()).hasSize(3);
        fails("live", ConcurrentModificationException.class, () -> {
            // snippet: live
            for (Hero hero : avengers.heroes()) {
                hero.team(defenders);                       // takes the hero out of the list that is being read
            }
            // end
        });
        // snippet: copy
        for (Hero hero : List.copyOf(avengers.heroes())) {
            hero.team(defenders);
        }
        // end
        assertThat(avengers.heroes()).isEmpty();
    }

    @Test
    void aSessionShowsItsWork() {
        // snippet: inspect
        cap.team(defenders).name("Steve");
        Hero hulk = new Hero().name("Hulk").team(defenders);
        session.add(hulk);

        System.out.println(session.dirty());
        System.out.println(session.newObjects());
        System.out.println(Inspect.history(cap, Hero.name));
        System.out.println(Inspect.state(hulk));
        System.out.println(session.flushPlan());
        // end
        shows("inspect", 0);
    }
}
