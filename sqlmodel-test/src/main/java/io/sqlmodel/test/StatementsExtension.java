package io.sqlmodel.test;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Records the statements of each test, without what happens before and after it: a parameter of type {@link Statements} gives
 * them to the test, and {@link StatementBudget} limits them.
 *
 * <pre>{@code
 * @ExtendWith(StatementsExtension.class)
 * class TeamServiceTest {
 *     @Test
 *     void namesOfAllHeroes(Statements sql) {
 *         service.names();
 *         assertThat(sql).hasCount(2).hasNoLazyLoads();
 *     }
 * }
 * }</pre>
 */
public final class StatementsExtension
        implements ParameterResolver, BeforeTestExecutionCallback, AfterTestExecutionCallback {
    private static final ExtensionContext.Namespace SPACE =
            ExtensionContext.Namespace.create(StatementsExtension.class);

    /** For JUnit. */
    public StatementsExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Statements.class
                && context.getTestMethod().isPresent();
    }

    @Override
    public Statements resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return statements(context);
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        context.getStore(SPACE).put(Recording.class, Recording.into(statements(context)));
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Recording recording = context.getStore(SPACE).remove(Recording.class, Recording.class);
        if (recording != null) {
            recording.close();
        }
        StatementBudget budget = budget(context);
        if (budget != null && context.getExecutionException().isEmpty()) {
            new StatementsAssert(statements(context)).hasAtMost(budget.value());
        }
    }

    private static Statements statements(ExtensionContext context) {
        ExtensionContext.Store store = context.getStore(SPACE);
        Statements known = store.get(Statements.class, Statements.class);
        if (known == null) {
            known = new Statements();
            store.put(Statements.class, known);
        }
        return known;
    }

    private static @Nullable StatementBudget budget(ExtensionContext context) {
        Optional<StatementBudget> own =
                AnnotationSupport.findAnnotation(context.getTestMethod(), StatementBudget.class);
        return own.or(() -> AnnotationSupport.findAnnotation(context.getTestClass(), StatementBudget.class))
                .orElse(null);
    }
}
