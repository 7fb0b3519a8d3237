package io.sqlmodel.integration.budgets;

import static io.sqlmodel.SqlModel.delete;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What it may cost to write 100 parents with 10 children each. Bytes are those of the whole operation, the program's own
 * objects and the driver included, after it was done some times: about twice of what was measured.
 */
class WriteBudgetTest {
    private static final int GUILDS = 100;
    private static final int ARTISANS = 10;
    private static final int OBJECTS = GUILDS * (ARTISANS + 1);
    private static final int TURNS = 30;

    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Guild.class, Artisan.class);

    private static List<Guild> graph() {
        List<Guild> guilds = new ArrayList<>();
        for (int g = 0; g < GUILDS; g++) {
            Guild guild = new Guild().name("guild " + g);
            for (int a = 0; a < ARTISANS; a++) {
                guild.artisans().add(new Artisan().name("artisan " + a).years(a));
            }
            guilds.add(guild);
        }
        return guilds;
    }

    private void insert(List<Guild> guilds) {
        try (Session session = Session.builder(db.engine()).open()) {
            session.addAll(guilds);
            session.commit();
        }
    }

    private void update(Session session, List<Artisan> artisans) {
        artisans.forEach(artisan -> artisan.years(artisan.years() + 1));
        session.commit();
    }

    private void deleteAll(Session session, List<Guild> guilds) {
        guilds.forEach(session::delete);
        session.commit();
    }

    private void clear() {
        db.engine().transaction(session -> {
            session.exec(delete(Artisan.class));
            session.exec(delete(Guild.class));
        });
        db.forget();
    }

    private List<Guild> loaded(Session session) {
        List<Guild> guilds = session.exec(select(Guild.class).options(selectinload(Guild.artisans)))
                .all();
        db.forget();
        return guilds;
    }

    @Test
    void aGraphIsInsertedByAStatementFor200RowsOfATable() {
        List<Guild> guilds = graph();
        db.forget();

        insert(guilds);

        assertThat(db.statements()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void changedRowsOfOneShapeAreAFewStatements() {
        insert(graph());
        Session session = db.session();
        List<Artisan> artisans = session.exec(select(Artisan.class)).all();
        db.forget();

        update(session, artisans);

        assertThat(db.statements()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void loadedChildrenAreDeletedByOneStatementAndTheirParentsByAnother() {
        insert(graph());
        Session session = db.session();
        List<Guild> guilds = loaded(session);

        deleteAll(session, guilds);

        assertThat(db.statements()).hasSize(2).allMatch(sql -> sql.startsWith("DELETE"));
        assertThat(db.count("budget_artisan")).isZero();
    }

    @Test
    void aLoopThatDeletesParentsLoadsTheirChildrenInAFewStatementsAndFlushesOnce() {
        insert(graph());
        Session session = db.session();
        List<Guild> guilds = session.exec(select(Guild.class)).all();
        db.forget();

        deleteAll(session, guilds);

        List<String> statements = db.statements();
        assertThat(statements).filteredOn(sql -> sql.startsWith("SELECT")).hasSizeLessThanOrEqualTo(8);
        assertThat(statements).filteredOn(sql -> sql.startsWith("DELETE")).hasSize(2);
    }

    @Test
    void deletingOneOfManyLoadsTheChildrenOfThatOne() {
        insert(graph());
        Session session = db.session();
        List<Guild> guilds = session.exec(select(Guild.class)).all();

        session.delete(guilds.get(0));

        assertThat(session.deleted()).hasSize(1 + ARTISANS);
        assertThat(Inspect.isLoaded(guilds.get(1), Guild.artisans)).isFalse();
    }

    @Test
    void theTextOfAStatementIsTheSameForAnyNumberOfDeletedRowsAndOneOfFewForChangedOnes() {
        insert(graph());
        Session session = db.session();
        List<Guild> guilds = loaded(session);

        for (int many : new int[] {2, 3, 7, 15, 20, 30, 45, 70, 100}) {
            List<Guild> some = guilds.subList(0, many);
            some.forEach(guild -> guild.name(guild.name() + "."));
            session.flush();
        }
        for (int many : new int[] {3, 20, 70}) {
            guilds.subList(0, many).forEach(session::delete);
            session.flush();
            guilds = guilds.subList(many, guilds.size());
        }

        Set<String> texts = new HashSet<>(db.statements());
        assertThat(texts.stream().filter(text -> text.startsWith("DELETE"))).hasSize(2);
        assertThat(texts).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    @Needs(Capability.LEAN_DRIVER)
    void anInsertedObjectTakesAboutHalfAKilobyte() {
        assertThat(bytes(() -> {
                    clear();
                    return () -> insert(graph());
                }))
                .isLessThan(700L * OBJECTS);
    }

    @Test
    @Needs(Capability.LEAN_DRIVER)
    void aChangedObjectTakesAboutAQuarterOfAKilobyte() {
        insert(graph());
        Session session = db.session();
        List<Artisan> artisans = session.exec(select(Artisan.class)).all();

        assertThat(bytes(() -> {
                    artisans.forEach(Artisan::years);
                    return () -> update(session, artisans);
                }))
                .isLessThan(370L * GUILDS * ARTISANS);
    }

    @Test
    @Needs(Capability.LEAN_DRIVER)
    void aDeletedObjectTakesLessThanHalfAKilobyte() {
        assertThat(bytes(() -> {
                    clear();
                    insert(graph());
                    Session session = db.session();
                    List<Guild> guilds = loaded(session);
                    return () -> deleteAll(session, guilds);
                }))
                .isLessThan(520L * OBJECTS);
    }

    /** The least that some work allocates on this thread, of several turns. */
    private long bytes(Supplier<Runnable> preparation) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int turn = 0; turn < TURNS; turn++) {
            Runnable work = preparation.get();
            long before = threads.getCurrentThreadAllocatedBytes();
            work.run();
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
            db.forget();
        }
        return least;
    }
}
