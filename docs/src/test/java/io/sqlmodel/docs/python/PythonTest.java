package io.sqlmodel.docs.python;

import static io.sqlmodel.SqlModel.or;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Engine;
import io.sqlmodel.Metadata;
import io.sqlmodel.Row2;
import io.sqlmodel.Session;
import io.sqlmodel.docs.onetomany.Hero;
import io.sqlmodel.docs.onetomany.Team;
import io.sqlmodel.docs.page.GuideTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class PythonTest extends GuideTest {
    PythonTest() {
        super(Team.class, Hero.class);
    }

    @Test
    void anEngineAndItsTables() {
        // snippet: engine
        Engine engine = Engine.builder("jdbc:sqlite::memory:").logSql(true).build();
        Metadata.of(Team.class, Hero.class).createAll(engine);
        // end
        try (Session session = new Session(engine)) {
            assertThat(session.exec(select(Hero.class)).all()).isEmpty();
        }
        engine.close();
    }

    @Test
    void aTeamWithHeroes() {
        // snippet: use
        Team team = new Team().name("Avengers");
        Hero hero1 = new Hero().name("Iron Man").team(team);
        Hero hero2 = new Hero().name("Captain America").team(team);

        try (Session session = new Session(engine)) {
            session.add(team);
            session.commit();
            session.refresh(team);
            System.out.println(team.heroes());
        }
        // end
        shows("use", 4);
        assertThat(team.heroes()).containsExactlyInAnyOrder(hero1, hero2);
        try (Session session = new Session(engine)) {
            // snippet: queries
            Hero hero = session.exec(select(Hero.class).where(Hero.name.eq("Iron Man"))).one();

            List<Hero> some = session.exec(select(Hero.class)
                            .where(or(Hero.name.startsWith("I"), Hero.teamId.isNull()))
                            .orderBy(Hero.name.desc())
                            .limit(10))
                    .all();

            for (Row2<Hero, Team> row : session.exec(select(Hero.class, Team.class).join(Hero.team))) {
                System.out.println(row.first().name() + ", " + row.second().name());
            }
            // end
            shows("queries", 3);
            assertThat(some).containsExactly(hero);
        }
        try (Session session = new Session(engine)) {
            // snippet: selectin
            Hero hero = session.exec(select(Hero.class)
                            .options(selectinload(Hero.team))
                            .where(Hero.name.eq("Iron Man")))
                    .one();
            // end
            statements(2);
            assertThat(hero.team()).isNotNull();
        }
    }
}
