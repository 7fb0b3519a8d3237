package io.sqlmodel.integration.watch;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static io.sqlmodel.test.StatementAssertions.assertNoLazyLoads;
import static io.sqlmodel.test.StatementAssertions.assertStatements;
import static io.sqlmodel.test.StatementAssertions.assertThat;
import static io.sqlmodel.test.StatementAssertions.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.test.Statements;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Assertions about the statements of a block. */
class StatementAssertionsTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Orchard.class, AppleTree.class, Gardener.class);

    private Session session;

    @BeforeEach
    void save() {
        for (int i = 0; i < 3; i++) {
            Orchard orchard = new Orchard().name("Orchard " + i);
            db.save(
                    new Gardener().name("Ann").orchard(orchard),
                    new AppleTree().notes("").orchard(orchard));
        }
        session = db.session();
    }

    private void readTrees() {
        for (Orchard orchard : session.exec(select(Orchard.class))) {
            orchard.trees().size();
        }
    }

    private void readGardeners() {
        for (Orchard orchard : session.exec(select(Orchard.class))) {
            orchard.gardeners().size();
        }
    }

    @Test
    void theRightNumberPasses() {
        assertStatements(2, this::readTrees);
    }

    @Test
    void whatTheBlockGivesIsGivenOn() {
        Orchard orchard = assertStatements(1, () -> session.get(Orchard.class, 1L));

        assertThat(orchard.name()).isEqualTo("Orchard 0");
    }

    @Test
    void aFailureShowsTheStatementsTheLazyLoadsAndTheOption() {
        assertThatThrownBy(() -> assertStatements(2, this::readGardeners))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Expected 2 statements, but there were 4:")
                .hasMessageContaining("   1. SELECT orchard.id, orchard.name FROM orchard")
                .hasMessageContaining("   4. SELECT id, name, orchard_id FROM gardener")
                .hasMessageContaining("lazy load of Orchard.gardeners, read at ")
                .hasMessageContaining("StatementAssertionsTest.readGardeners(StatementAssertionsTest.java:")
                .hasMessageEndingWith(
                        "Orchard.gardeners was loaded lazily 3 times. With the query that brings the objects:"
                                + " .options(selectinload(Orchard.gardeners))");
    }

    @Test
    void tooFewAreAFailureToo() {
        assertThatThrownBy(() -> assertStatements(1, () -> {})).hasMessage("Expected 1 statement, but there were 0:");
    }

    @Test
    void aLazyLoadIsAFailureOnRequest() {
        assertThatThrownBy(() -> assertNoLazyLoads(this::readTrees))
                .hasMessageStartingWith("Expected no lazy load, but there was 1:")
                .hasMessageContaining(".options(selectinload(Orchard.trees))");
        assertThatCode(() -> assertNoLazyLoads(
                        () -> session.exec(select(Orchard.class).options(selectinload(Orchard.gardeners)))
                                .all()
                                .forEach(orchard -> orchard.gardeners().size())))
                .doesNotThrowAnyException();
    }

    @Test
    void theStatementsOfABlockCanBeAskedFor() {
        Statements sql = statementsOf(this::readTrees);

        assertThat(sql).containsExactly("SELECT orchard", "SELECT apple_tree").hasAtMost(2);
        assertThat(sql.lazyLoads()).extracting(load -> load.path()).containsExactly("Orchard.trees");
        assertThatThrownBy(() -> assertThat(sql).containsExactly("SELECT orchard"))
                .hasMessageContaining("[SELECT orchard, SELECT apple_tree]");
        assertThatThrownBy(() -> assertThat(sql).isEmpty()).hasMessageContaining("Expected 0 statements");
    }

    @Test
    void blocksWithinBlocksCountTwice() {
        assertStatements(3, () -> {
            session.get(Orchard.class, 2L);
            assertStatements(2, this::readTrees);
        });
    }

    @Test
    void whatABlockThrowsIsThrownOn() {
        IOException failure = new IOException("none of ours");

        assertThatThrownBy(() -> assertStatements(0, () -> {
                    if (session != null) {
                        throw failure;
                    }
                }))
                .isSameAs(failure);
        assertStatements(0, () -> {});
    }

    @Test
    void threadsWithoutARecordingOfTheirOwnCount() {
        assertStatements(2, () -> {
            Thread worker = new Thread(this::readTrees);
            worker.start();
            worker.join();
        });
    }

    @Test
    void threadsWithARecordingOfTheirOwnDoNot() {
        assertStatements(0, () -> {
            Thread worker = new Thread(() -> statementsOf(this::readTrees));
            worker.start();
            worker.join();
        });
    }

    @Test
    @Needs(Capability.BATCHES)
    void aBatchIsOneAndSaysHowLarge() {
        List<Orchard> orchards = session.exec(select(Orchard.class)).all();
        assertThatThrownBy(() -> assertStatements(0, () -> {
                    orchards.forEach(orchard -> orchard.name("same"));
                    session.flush();
                }))
                .hasMessageContaining("but there was 1:")
                .hasMessageContaining("[3 times in one batch]");
    }
}
