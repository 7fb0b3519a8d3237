package io.sqlmodel.docs.manytomany;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.docs.page.GuideTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManyToManyTest extends GuideTest {
    ManyToManyTest() {
        super(Hero.class, Team.class, HeroTeamLink.class);
    }

    @Test
    void oneAddSavesTheGraph() {
        // snippet: save
        Hero ironMan = new Hero().name("Iron Man");
        Hero cap = new Hero().name("Captain America");
        Team avengers = new Team().name("Avengers");
        Team defenders = new Team().name("Defenders");

        ironMan.teams().addAll(List.of(avengers, defenders));
        cap.teams().add(avengers);
        System.out.println(avengers.heroes());

        try (Session session = new Session(engine)) {
            session.add(ironMan);
            session.commit();
        }
        // end
        shows("save", 3);
        try (Session session = new Session(engine)) {
            assertThat(session.exec(select(Hero.class)).all()).hasSize(2);
            assertThat(session.exec(select(HeroTeamLink.class)).all()).hasSize(3);
        }
    }

    private void saveHeroes() {
        Hero ironMan = new Hero().name("Iron Man");
        Hero cap = new Hero().name("Captain America");
        Team avengers = new Team().name("Avengers");
        Team defenders = new Team().name("Defenders");
        ironMan.teams().addAll(List.of(avengers, defenders));
        cap.teams().add(avengers);
        save(ironMan);
    }

    @Test
    void readingIsOneStatementForAllHeroes() {
        saveHeroes();
        // snippet: read
        try (Session session = new Session(engine)) {
            for (Hero hero : session.exec(select(Hero.class).orderBy(Hero.name))) {
                System.out.println(hero.name() + ": " + hero.teams());
            }
        }
        // end
        shows("read", 2);
        try (Session session = new Session(engine)) {
            // snippet: query
            List<Hero> avengers = session.exec(select(Hero.class)
                            .where(Hero.teams.any(Team.name.eq("Avengers")))
                            .options(selectinload(Hero.teams)))
                    .all();
            // end
            shows("query", 2);
            assertThat(avengers).hasSize(2);
        }
    }

    @Test
    void takingOutDeletesTheLink() {
        saveHeroes();
        try (Session session = new Session(engine)) {
            Hero ironMan = session.exec(select(Hero.class).where(Hero.name.eq("Iron Man"))).one();
            Team defenders = session.exec(select(Team.class).where(Team.name.eq("Defenders"))).one();
            assertThat(defenders.heroes()).containsExactly(ironMan);
            assertThat(ironMan.teams()).hasSize(2);
            forget();
            // snippet: remove
            ironMan.teams().remove(defenders);
            System.out.println(defenders.heroes());
            session.commit();
            // end
            shows("remove", 1);
        }
    }

    @Test
    void deletingATeamDeletesItsLinks() {
        saveHeroes();
        try (Session session = new Session(engine)) {
            Team avengers = session.exec(select(Team.class).where(Team.name.eq("Avengers"))).one();
            forget();
            // snippet: delete
            session.delete(avengers);
            session.commit();
            // end
            shows("delete", 3);
            assertThat(session.exec(select(Hero.class)).all()).hasSize(2);
            assertThat(session.exec(select(HeroTeamLink.class)).all()).hasSize(1);
        }
    }

    @Test
    void aNewMemberThatIsListedTwiceIsOneLink() {
        try (Session session = new Session(engine)) {
            Hero hero = new Hero().name("Iron Man");
            Team team = new Team().name("Avengers");
            hero.teams().add(team);
            hero.teams().add(team);
            team.heroes().add(hero);
            session.add(hero);
            session.commit();
            assertThat(session.exec(select(HeroTeamLink.class)).all()).hasSize(1);
        }
    }
}
