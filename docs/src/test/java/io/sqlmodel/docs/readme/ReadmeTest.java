package io.sqlmodel.docs.readme;

import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Engine;
import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import io.sqlmodel.docs.onetomany.Hero;
import io.sqlmodel.docs.onetomany.Team;
import io.sqlmodel.docs.page.GuideTest;
import org.junit.jupiter.api.Test;

class ReadmeTest extends GuideTest {
    ReadmeTest() {
        super(Team.class, Hero.class);
    }

    @Test
    void anEngineIsADatabase() {
        // snippet: engine
        Engine engine = Engine.create("jdbc:sqlite::memory:");      // or a file, "jdbc:sqlite:heroes.db"
        Metadata.of(Team.class, Hero.class).createAll(engine);      // or Metadata.discover(): every model on the class path
        // end
        try (Session session = new Session(engine)) {
            assertThat(session.exec(select(Team.class)).all()).isEmpty();
        }
        engine.close();
    }

    @Test
    void whatIsSavedIsLoaded() {
        // snippet: save
        Team avengers = new Team().name("Avengers");
        Hero ironMan = new Hero().name("Iron Man").team(avengers);  // avengers.heroes() holds ironMan now, before any SQL
        Hero cap = new Hero().name("Captain America");
        avengers.heroes().add(cap);                                 // cap.team() is avengers, at once

        try (Session session = new Session(engine)) {
            session.add(avengers);                                  // takes both heroes along
            session.commit();                                       // two statements: the team, then all heroes
        }
        // end
        assertThat(avengers.heroes()).containsExactly(ironMan, cap);
        assertThat(cap.team()).isSameAs(avengers);
        statements(2);
        // snippet: load
        try (Session session = new Session(engine)) {
            for (Team team : session.exec(select(Team.class).orderBy(Team.name))) {
                System.out.println(team.name() + ": " + team.heroes());         // one SELECT for all teams, not one each
            }
            Hero hero = session.exec(select(Hero.class).options(joinedload(Hero.team))
                    .where(Hero.name.eq("Iron Man"))).one();
            System.out.println(hero.team().name());
        }
        // end
        shows("load", 3);
    }
}
