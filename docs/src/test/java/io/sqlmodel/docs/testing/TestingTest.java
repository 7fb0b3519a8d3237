package io.sqlmodel.docs.testing;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static io.sqlmodel.test.StatementAssertions.assertNoLazyLoads;
import static io.sqlmodel.test.StatementAssertions.assertStatements;
import static io.sqlmodel.test.StatementAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.sqlmodel.Engine;
import io.sqlmodel.Session;
import io.sqlmodel.docs.onetomany.Hero;
import io.sqlmodel.docs.onetomany.Team;
import io.sqlmodel.docs.page.GuideTest;
import io.sqlmodel.test.StatementBudget;
import io.sqlmodel.test.Statements;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TestingTest extends GuideTest {
    private final TeamPage page = new TeamPage();
    private Session session;

    TestingTest() {
        super(Team.class, Hero.class);
    }

    /** What an application would show. */
    static final class TeamPage {
        void render(Session session) {
            for (Team team : session.exec(select(Team.class).options(selectinload(Team.heroes)))) {
                team.heroes().size();
            }
        }
    }

    @BeforeEach
    void saveTeams() {
        save(
                new Team().name("Avengers").heroes(List.of(new Hero().name("Iron Man"))),
                new Team().name("Defenders"),
                new Team().name("Champions"));
        session = new Session(engine);
    }

    @AfterEach
    void closeSession() {
        session.close();
    }

    @Test
    void blocks() {
        // snippet: block
        assertStatements(2, () -> {
            for (Team team : session.exec(select(Team.class))) {
                team.heroes().size();
            }
        });
        List<Hero> heroes = assertStatements(1, () -> session.exec(select(Hero.class)).all());
        assertNoLazyLoads(() -> page.render(session));
        // end
        assertThat(heroes).hasSize(1);
    }

    // snippet: failing
    void sizes() {
        for (long id = 1; id <= 3; id++) {
            System.out.println(session.getOne(Team.class, id).heroes().size());
        }
    }

    // end

    @Test
    void aFailureShowsItAll() {
        Throwable failure = catchThrowable(() -> {
            // snippet: failing
            assertStatements(2, this::sizes);
            // end
        });
        forget();
        System.out.println(failure.getMessage());
        shows("failing", 0);
    }

    // snippet: budget
    @Test
    @StatementBudget(3)
    void showsTheTeamPage() {
        page.render(session);
    }

    // end
    // snippet: parameter
    @Test
    @StatementBudget(3)
    void showsTheTeamPage(Statements sql) {
        page.render(session);
        assertThat(sql).containsExactly("SELECT team", "SELECT hero").hasNoLazyLoads();
    }
    // end

    @Test
    void theWatchSaysWhereALoopQueries() {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        String url = url();
        // snippet: watch
        Engine engine = Engine.builder(url).watchLazyLoads(true).build();
        // end
        try (Session session = new Session(engine)) {
            for (long id = 1; id <= 3; id++) {
                session.getOne(Team.class, id).heroes().size();
            }
        } finally {
            System.setErr(before);
            engine.close();
        }
        forget();
        log.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("SM-1450"))
                .forEach(line -> System.out.println(line.substring(line.indexOf("SM-1450"))));
        shows("watch", 0);
    }
}
