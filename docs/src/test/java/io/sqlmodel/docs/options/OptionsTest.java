package io.sqlmodel.docs.options;

import static io.sqlmodel.SqlModel.containsEager;
import static io.sqlmodel.SqlModel.defaultload;
import static io.sqlmodel.SqlModel.defer;
import static io.sqlmodel.SqlModel.loadOnly;
import static io.sqlmodel.SqlModel.populateExisting;
import static io.sqlmodel.SqlModel.raiseload;
import static io.sqlmodel.SqlModel.raiseloadAll;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static io.sqlmodel.SqlModel.yieldPer;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.docs.onetomany.Hero;
import io.sqlmodel.docs.onetomany.Team;
import io.sqlmodel.docs.page.GuideTest;
import io.sqlmodel.error.RaiseLoadException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OptionsTest extends GuideTest {
    OptionsTest() {
        super(Team.class, Hero.class);
    }

    @BeforeEach
    void saveHeroes() {
        save(
                new Team().name("Avengers").heroes(List.of(new Hero().name("Iron Man"), new Hero().name("Wasp"))),
                new Team().name("Defenders").heroes(List.of(new Hero().name("Daredevil"))));
    }

    @Test
    void someColumns() {
        try (Session session = new Session(engine)) {
            // snippet: loadOnly
            List<Hero> heroes = session.exec(select(Hero.class).options(loadOnly(Hero.name))).all();
            System.out.println(heroes.get(0));
            System.out.println(heroes.get(0).teamId());
            // end
            shows("loadOnly", 2);
            heroes.get(1).teamId();
            statements(0);
        }
        try (Session session = new Session(engine)) {
            // snippet: defer
            session.exec(select(Team.class).options(selectinload(Team.heroes).defer(Hero.name))).all();
            // end
            shows("defer", 2);
        }
        try (Session session = new Session(engine)) {
            fails("column", RaiseLoadException.class, () -> {
                // snippet: column
                Hero hero = session.exec(select(Hero.class).options(defer(Hero.name).raiseload())).first();
                hero.name();
                // end
            });
        }
    }

    @Test
    void nothingButWhatIsNamed() {
        try (Session session = new Session(engine)) {
            // snippet: all
            for (Team team : session.exec(select(Team.class).options(selectinload(Team.heroes), raiseloadAll()))) {
                team.heroes().get(0).team();                // known: the way back needs no load
            }
            // end
            shows("all", 2);
        }
        try (Session session = new Session(engine)) {
            fails("below", RaiseLoadException.class, () -> {
                // snippet: below
                Hero hero = session.exec(select(Hero.class)
                                .options(selectinload(Hero.team).raiseload(Team.heroes)))
                        .first();
                hero.team().heroes();
                // end
            });
            // snippet: onSql
            List<Hero> heroes = session.exec(select(Hero.class).options(raiseload(Hero.team).onSql())).all();
            heroes.get(0).team();                           // the session holds it, so this is no error
            // end
            shows("onSql", 1);
            session.exec(select(Hero.class).options(defaultload(Hero.team).raiseload(Team.heroes))).all();
        }
    }

    @Test
    void aFilteredCollection() {
        try (Session session = new Session(engine)) {
            // snippet: filtered
            Team avengers = session.exec(select(Team.class)
                            .join(Team.heroes)
                            .where(Hero.name.startsWith("I"))
                            .options(containsEager(Team.heroes)))
                    .one();
            System.out.println(avengers.heroes());
            // end
            shows("filtered", 1);
        }
    }

    @Test
    void whatTheSessionHoldsIsNotOverwritten() {
        try (Session session = Session.builder(engine).expireOnCommit(false).open()) {
            Team avengers = session.getOne(Team.class, 1L);
            session.commit();
            engine.transaction(other -> {
                other.getOne(Team.class, 1L).name("New Avengers");
            });
            forget();
            // snippet: populate
            var query = select(Team.class).where(Team.id.eq(1L));
            System.out.println(session.exec(query).one().name());
            System.out.println(session.exec(query.executionOptions(populateExisting())).one().name());
            // end
            shows("populate", 2);
            assertThat(avengers.name()).isEqualTo("New Avengers");
        }
    }

    @Test
    void theQuerysOwnJoins() {
        try (Session session = new Session(engine)) {
            // snippet: mates
            Hero.Columns mates = Hero.as("mates");
            List<Hero> heroes = session.exec(select(Hero.class)
                            .join(Hero.team)
                            .join(Team.heroes, mates)
                            .where(mates.name.startsWith("W"))
                            .options(containsEager(Hero.team).containsEager(Team.heroes, mates)))
                    .all();
            // end
            shows("mates", 1);
            assertThat(heroes.get(0).team().heroes()).extracting(Hero::name).containsExactly("Wasp");
            statements(0);
        }
    }

    @Test
    void getAndRefreshTakeOptions() {
        try (Session session = new Session(engine)) {
            // snippet: get
            Team team = session.options(selectinload(Team.heroes)).getOne(Team.class, 1L);
            session.options(selectinload(Team.heroes)).refresh(team);
            // end
            statements(4);
        }
    }

    @Test
    void aStreamReadsInParts() {
        List<String> report = new ArrayList<>();
        try (Session session = new Session(engine)) {
            // snippet: stream
            try (Stream<Hero> heroes = session.exec(select(Hero.class)
                            .options(selectinload(Hero.team))
                            .executionOptions(yieldPer(1000)))
                    .stream()) {
                heroes.forEach(hero -> report.add(hero.name() + ", " + hero.team().name()));
            }
            // end
            statements(2);
        }
        assertThat(report).hasSize(3);
    }
}
