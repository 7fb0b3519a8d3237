package io.sqlmodel.integration.watch;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.test.StatementAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.test.StatementBudget;
import io.sqlmodel.test.Statements;
import io.sqlmodel.test.StatementsExtension;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Budgets of whole tests: some of these pass by being within theirs, others are run from here and seen to fail. */
@ExtendWith(StatementsExtension.class)
class StatementBudgetTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Orchard.class, AppleTree.class, Gardener.class);

    @BeforeEach
    void save() {
        db.save(new Orchard().name("North"), new Orchard().name("South"));
    }

    @Test
    @StatementBudget(2)
    void aTestWithinItsBudgetPasses() {
        Fixture.readTrees(db.session());
    }

    @Test
    void theStatementsOfATestAreGivenToIt(Statements sql) {
        assertThat(sql).isEmpty();
        Fixture.readTrees(db.session());
        assertThat(sql).containsExactly("SELECT orchard", "SELECT apple_tree");
    }

    @Test
    void aTestOverItsBudgetFailsAndSaysWhy() {
        List<Throwable> failures = failures(selectMethod(Fixture.class, "tooMany"));

        assertThat(failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .isInstanceOf(AssertionError.class)
                        .hasMessageStartingWith("Expected at most 1 statement, but there were 2:")
                        .hasMessageContaining(
                                "read at io.sqlmodel.integration.watch.StatementBudgetTest$Fixture.readTrees(")
                        .hasMessageEndingWith(".options(selectinload(Orchard.trees))"));
    }

    @Test
    void aTestThatFailsAnywayFailsWithItsOwnError() {
        assertThat(failures(selectMethod(Fixture.class, "failing")))
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasMessage("its own"));
    }

    @Test
    void theBudgetOfAClassIsForItsTestsWithoutOne() {
        assertThat(failures(selectClass(Fixture.class))).hasSize(3);
    }

    private static List<Throwable> failures(DiscoverySelector tests) {
        List<Throwable> failures = new ArrayList<>();
        LauncherDiscoveryRequest request =
                LauncherDiscoveryRequestBuilder.request().selectors(tests).build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable().ifPresent(failures::add);
            }
        });
        return failures;
    }

    /** Run by the tests only: surefire takes no nested classes. */
    @StatementBudget(1)
    static class Fixture {
        @RegisterExtension
        final TestDatabase db = TestDatabase.with(Orchard.class, AppleTree.class, Gardener.class);

        @BeforeEach
        void save() {
            db.save(new Orchard().name("North"), new Orchard().name("South"));
        }

        static void readTrees(Session session) {
            for (Orchard orchard : session.exec(select(Orchard.class))) {
                orchard.trees().size();
            }
        }

        @Test
        void tooMany() {
            readTrees(db.session());
        }

        @Test
        @StatementBudget(0)
        void noneAllowed() {
            db.session().get(Orchard.class, 1L);
        }

        @Test
        @StatementBudget(5)
        void enough() {
            readTrees(db.session());
        }

        @Test
        void failing() {
            readTrees(db.session());
            throw new IllegalStateException("its own");
        }
    }
}
