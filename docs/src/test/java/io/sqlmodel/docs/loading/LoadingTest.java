package io.sqlmodel.docs.loading;

import static io.sqlmodel.SqlModel.containsEager;
import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.lazyload;
import static io.sqlmodel.SqlModel.raiseload;
import static io.sqlmodel.SqlModel.raiseloadAll;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.docs.onetomany.Hero;
import io.sqlmodel.docs.onetomany.Team;
import io.sqlmodel.docs.page.GuideTest;
import io.sqlmodel.error.DetachedInstanceException;
import io.sqlmodel.error.NoResultException;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.RaiseLoadException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadingTest extends GuideTest {
    LoadingTest() {
        super(Team.class, Hero.class, Author.class, Book.class);
    }

    @BeforeEach
    void saveHeroes() {
        save(
                new Team().name("Avengers").heroes(List.of(new Hero().name("Iron Man"), new Hero().name("Wasp"))),
                new Team().name("Defenders").heroes(List.of(new Hero().name("Daredevil"))),
                new Hero().name("Moon Knight"));
    }

    @Test
    void whatIsReadIsLoaded() {
        // snippet: lazy
        try (Session session = new Session(engine)) {
            Hero hero = session.getOne(Hero.class, 1L);
            System.out.println(hero.name());
            System.out.println(hero.team());
        }
        // end
        shows("lazy", 2);
    }

    @Test
    void aLoopIsTwoStatements() {
        // snippet: loop
        try (Session session = new Session(engine)) {
            for (Team team : session.exec(select(Team.class).orderBy(Team.name))) {
                System.out.println(team.name() + ": " + team.heroes().size());
            }
        }
        // end
        shows("loop", 2);
        try (Session session = new Session(engine)) {
            for (Team team : session.exec(select(Team.class).options(lazyload(Team.heroes).alone()))) {
                team.heroes().size();
            }
        }
        statements(3);
    }

    @Test
    void someReadsNeedNoSql() {
        try (Session session = new Session(engine)) {
            Team avengers = session.getOne(Team.class, 1L);
            forget();
            // snippet: nothing
            Hero ironMan = session.getOne(Hero.class, 1L);      // a hero of a team that the session holds
            Hero moonKnight = session.getOne(Hero.class, 4L);   // a hero without a team
            System.out.println(ironMan.team() == avengers);
            System.out.println(moonKnight.team());
            // end
            shows("nothing", 2);
        }
    }

    @Test
    void selectinIsOneStatementMore() {
        // snippet: selectin
        List<Team> teams;
        try (Session session = new Session(engine)) {
            teams = session.exec(select(Team.class).options(selectinload(Team.heroes))).all();
        }
        System.out.println(teams.get(0).heroes().size());           // loaded, so it is there after the session
        // end
        shows("selectin", 2);
        try (Session session = new Session(engine)) {
            // snippet: selectinOne
            session.exec(select(Hero.class).options(selectinload(Hero.team)).where(Hero.name.eq("Iron Man"))).one();
            // end
            shows("selectinOne", 2);
            session.exec(select(Hero.class).options(selectinload(Hero.team)).where(Hero.name.eq("Moon Knight")))
                    .one();
            statements(1);
        }
    }

    @Test
    void joinedIsTheSameStatement() {
        try (Session session = new Session(engine)) {
            // snippet: joined
            Hero hero = session.exec(select(Hero.class)
                            .options(joinedload(Hero.team))
                            .where(Hero.name.eq("Iron Man")))
                    .one();
            System.out.println(hero.team());
            // end
            shows("joined", 1);
        }
        try (Session session = new Session(engine)) {
            // snippet: joinedList
            List<Team> teams = session.exec(select(Team.class)
                            .options(joinedload(Team.heroes))
                            .orderBy(Team.name)
                            .limit(2))
                    .all();
            System.out.println(teams.size() + " teams");
            // end
            shows("joinedList", 1);
            assertThat(teams.get(0).heroes()).hasSize(2);
        }
    }

    @Test
    void aConditionJoinsForItself() {
        try (Session session = new Session(engine)) {
            // snippet: eager
            List<Hero> heroes = session.exec(select(Hero.class)
                            .join(Hero.team)
                            .where(Team.name.eq("Avengers"))
                            .options(containsEager(Hero.team)))
                    .all();
            // end
            shows("eager", 1);
            assertThat(heroes).hasSize(2).allMatch(hero -> hero.team().name().equals("Avengers"));
            statements(0);
        }
    }

    @Test
    void refreshLoadsByName() {
        try (Session session = new Session(engine)) {
            Hero hero = session.exec(select(Hero.class).where(Hero.name.eq("Iron Man"))).one();
            forget();
            // snippet: refresh
            session.refresh(hero, Hero.team);
            // end
            shows("refresh", 2);
        }
    }

    @Test
    void getTakesOptions() {
        try (Session session = new Session(engine)) {
            // snippet: get
            Hero hero = session.options(joinedload(Hero.team)).getOne(Hero.class, 1L);
            // end
            shows("get", 1);
            hero.team();
            statements(0);
        }
    }

    @Test
    void optionsNest() {
        try (Session session = new Session(engine)) {
            // snippet: nested
            session.exec(select(Hero.class)
                            .options(joinedload(Hero.team).selectinload(Team.heroes))
                            .where(Hero.name.eq("Iron Man")))
                    .one();
            // end
            shows("nested", 2);
        }
    }

    @Test
    void declaredStrategiesAreForEveryLoad() {
        save(new Author().name("Lem").books(List.of(new Book().title("Solaris"), new Book().title("Eden"))));
        try (Session session = new Session(engine)) {
            // snippet: declared
            Author lem = session.getOne(Author.class, 1L);
            // end
            shows("declared", 2);
            assertThat(lem.books()).hasSize(2).allMatch(book -> book.author() == lem);
            statements(0);
        }
    }

    @Test
    void explainTellsBeforehand() {
        try (Session session = new Session(engine)) {
            // snippet: explain
            System.out.println(session.explain(select(Team.class).options(selectinload(Team.heroes))));
            // end
            shows("explain", 0);
        }
    }

    @Test
    void aDetachedHeroCannotLoad() {
        fails("detached", DetachedInstanceException.class, () -> {
            // snippet: detached
            Hero hero;
            try (Session session = new Session(engine)) {
                hero = session.getOne(Hero.class, 1L);
            }
            hero.team();
            // end
        });
    }

    @Test
    void raiseIsAGuard() {
        try (Session session = new Session(engine)) {
            fails("raise", RaiseLoadException.class, () -> {
                // snippet: raise
                for (Hero hero : session.exec(select(Hero.class).options(raiseload(Hero.team)))) {
                    hero.team();
                }
                // end
            });
            // snippet: raiseAll
            List<Team> teams = session.exec(select(Team.class).options(selectinload(Team.heroes), raiseloadAll())).all();
            // end
            assertThat(teams).hasSize(2);
        }
    }

    @Test
    void aConditionCannotNameWhatIsOnlyLoaded() {
        try (Session session = new Session(engine)) {
            fails("condition", QueryException.class, () -> {
                // snippet: condition
                session.exec(select(Hero.class).options(joinedload(Hero.team)).where(Team.name.eq("Avengers"))).all();
                // end
            });
        }
    }

    @Test
    void anOptionIsForAClassOfTheQuery() {
        try (Session session = new Session(engine)) {
            fails("option", QueryException.class, () -> {
                // snippet: option
                session.exec(select(Hero.class).options(selectinload(Team.heroes))).all();
                // end
            });
        }
    }

    @Test
    void getOneWantsAResult() {
        try (Session session = new Session(engine)) {
            assertThat(session.get(Hero.class, 99L)).isNull();
            fails("none", NoResultException.class, () -> {
                // snippet: none
                session.getOne(Hero.class, 99L);
                // end
            });
        }
    }
}
