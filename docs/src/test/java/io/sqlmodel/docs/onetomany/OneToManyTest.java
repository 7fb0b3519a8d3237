package io.sqlmodel.docs.onetomany;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import io.sqlmodel.docs.page.GuideTest;
import io.sqlmodel.error.DetachedInstanceException;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.MappingException;
import io.sqlmodel.error.UnflushedReferenceException;
import org.junit.jupiter.api.Test;

class OneToManyTest extends GuideTest {
    OneToManyTest() {
        super(Team.class, Hero.class);
    }

    @Test
    void tablesAreMadeInOrder() {
        Metadata.of(Team.class, Hero.class).dropAll(engine);
        forget();
        // snippet: tables
        Metadata.of(Team.class, Hero.class).createAll(engine);
        // end
        shows("tables", 3);
    }

    @Test
    void bothSidesAreInStep() {
        // snippet: step
        Team avengers = new Team().name("Avengers");
        Hero ironMan = new Hero().name("Iron Man").team(avengers);
        System.out.println(avengers.heroes());

        Hero cap = new Hero().name("Captain America");
        avengers.heroes().add(cap);
        System.out.println(cap.team());
        // end
        shows("step", 0);
        assertThat(avengers.heroes()).containsExactly(ironMan, cap);
    }

    @Test
    void savingTheTeamSavesItsHeroes() {
        Team avengers = new Team().name("Avengers");
        Hero ironMan = new Hero().name("Iron Man").team(avengers);
        Hero cap = new Hero().name("Captain America").team(avengers);
        // snippet: save
        try (Session session = new Session(engine)) {
            session.add(avengers);
            session.commit();
        }
        // end
        shows("save", 2);
        assertThat(ironMan.teamId()).isEqualTo(cap.teamId()).isEqualTo(avengers.id());
    }

    private void saveAvengers() {
        Team avengers = new Team().name("Avengers");
        avengers.heroes().add(new Hero().name("Iron Man"));
        avengers.heroes().add(new Hero().name("Captain America"));
        save(avengers, new Team().name("Defenders"));
    }

    @Test
    void theListIsLoadedWhenItIsRead() {
        saveAvengers();
        // snippet: read
        try (Session session = new Session(engine)) {
            Team avengers = session.getOne(Team.class, 1L);             // an error if there is none; get() gives null
            System.out.println(avengers.name());
            for (Hero hero : avengers.heroes()) {
                System.out.println(hero.name() + ", " + hero.team().name());
            }
        }
        // end
        shows("read", 2);
    }

    @Test
    void refreshReadsColumnsAndWhatItIsTold() {
        saveAvengers();
        try (Session session = new Session(engine)) {
            Team avengers = session.getOne(Team.class, 1L);
            forget();
            // snippet: refresh
            session.refresh(avengers);                  // the columns
            session.refresh(avengers, Team.heroes);     // the list
            // end
            shows("refresh", 3);
            assertThat(avengers.heroes()).hasSize(2);
            statements(0);
        }
    }

    @Test
    void movingAHeroWritesOneColumn() {
        saveAvengers();
        try (Session session = new Session(engine)) {
            Team avengers = session.getOne(Team.class, 1L);
            Team defenders = session.getOne(Team.class, 2L);
            Hero cap = session.getOne(Hero.class, 2L);
            assertThat(avengers.heroes()).hasSize(2);
            assertThat(defenders.heroes()).isEmpty();
            forget();
            // snippet: move
            cap.team(defenders);
            System.out.println(avengers.heroes());
            System.out.println(defenders.heroes());
            session.commit();
            // end
            shows("move", 1);
            // snippet: leave
            defenders.heroes().remove(cap);
            session.commit();
            // end
            assertThat(cap.team()).isNull();
            assertThat(cap.teamId()).isNull();
        }
    }

    @Test
    void deletingTheTeamLeavesTheHeroesWithoutOne() {
        saveAvengers();
        // snippet: delete
        try (Session session = new Session(engine)) {
            session.delete(session.getOne(Team.class, 1L));
            session.commit();
        }
        // end
        shows("delete", 4);
        try (Session session = new Session(engine)) {
            assertThat(session.exec(select(Hero.class)).all()).hasSize(2).allMatch(hero -> hero.team() == null);
        }
    }

    @Test
    void aHeroThatWasNotAddedIsAnError() {
        try (Session session = new Session(engine)) {
            Team avengers = new Team().name("Avengers");
            session.add(avengers);
            session.flush();
            fails("outside", UnflushedReferenceException.class, () -> {
                // snippet: outside
                session.add(avengers);
                new Hero().name("Luke Cage").team(avengers);
                session.commit();
                // end
            });
            // snippet: inside
            avengers.heroes().add(new Hero().name("Wasp"));             // saved: the list is the side that cascades
            session.add(new Hero().name("Hulk").team(avengers));        // saved: added
            // end
            avengers.heroes().removeIf(hero -> hero.name().equals("Luke Cage"));
            session.commit();
            assertThat(session.exec(select(Hero.class)).all()).hasSize(2);
        }
    }

    @Test
    void aMissingNameIsAnErrorOfTheDatabase() {
        IntegrityException error = fails("name", IntegrityException.class, () -> {
            // snippet: name
            try (Session session = new Session(engine)) {
                session.add(new Hero());
                session.commit();
            }
            // end
        });
        assertThat(error.kind()).isEqualTo(IntegrityException.Kind.NOT_NULL);
    }

    @Test
    void aDetachedTeamCannotLoad() {
        saveAvengers();
        fails("detached", DetachedInstanceException.class, () -> {
            // snippet: detached
            Team team;
            try (Session session = new Session(engine)) {
                team = session.getOne(Team.class, 1L);
            }
            System.out.println(team.name());            // known, so it can be read
            System.out.println(team.heroes());          // never loaded
            // end
        });
    }

    @Test
    void theShapeIsNotTheClass() {
        fails("shape", MappingException.class, () -> {
            // snippet: shape
            Metadata.of(TeamModel.class).createAll(engine);
            // end
        });
    }
}
