package io.sqlmodel.integration.watch;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Engine;
import io.sqlmodel.Session;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.sql.Select;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The watch for queries in loops. */
class WatchTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Orchard.class, AppleTree.class, Gardener.class);

    private static final Select<Orchard> ORCHARDS = select(Orchard.class).orderBy(Orchard.id);

    @BeforeEach
    void save() {
        for (int i = 0; i < 5; i++) {
            Orchard orchard = new Orchard().name("Orchard " + i);
            db.save(
                    new Gardener().name("Ann").orchard(orchard),
                    new AppleTree().notes("").orchard(orchard));
        }
    }

    /** What is logged while a session of an engine works. */
    private String logged(boolean watch, java.util.function.Consumer<Session> work) {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (Engine engine = Engine.builder(db.url()).watchLazyLoads(watch).build();
                Session session = new Session(engine)) {
            work.accept(session);
        } finally {
            System.setErr(before);
        }
        return log.toString(StandardCharsets.UTF_8);
    }

    private static void loop(Session session, Select<Orchard> orchards) {
        for (Orchard orchard : session.exec(orchards)) {
            assertThat(orchard.gardeners()).hasSize(1);
        }
    }

    @Test
    void aPathThatIsLoadedAgainAndAgainIsNamedOnceWithItsLineAndOption() {
        String log = logged(true, session -> loop(session, ORCHARDS));

        assertThat(log.lines().filter(line -> line.contains("SM-1450"))).hasSize(1);
        assertThat(log)
                .contains("Orchard.gardeners was loaded lazily 3 times")
                .contains("WatchTest.loop(WatchTest.java:")
                .contains(".options(selectinload(Orchard.gardeners))");
    }

    @Test
    void theOptionThatItNamesSilencesIt() {
        assertThat(logged(true, session -> loop(session, ORCHARDS.options(selectinload(Orchard.gardeners)))))
                .doesNotContain("SM-1450");
    }

    @Test
    void loadsForAllPeersAreNotCountedByObject() {
        String log = logged(true, session -> {
            for (Orchard orchard : session.exec(ORCHARDS)) {
                assertThat(orchard.trees()).hasSize(1);
            }
        });

        assertThat(log).doesNotContain("SM-1450");
    }

    @Test
    void objectsThatAreFoundOneByOneAreALoopToo() {
        String log = logged(true, session -> {
            for (long id = 1; id <= 4; id++) {
                session.get(Orchard.class, id).trees().size();
            }
        });

        assertThat(log).contains("Orchard.trees was loaded lazily 3 times");
    }

    @Test
    void itIsOffByDefault() {
        assertThat(logged(false, session -> loop(session, ORCHARDS))).doesNotContain("SM-1450");
    }
}
