package io.sqlmodel.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The greatest number of statements that a JUnit test may execute, without what happens before and after each test. On a class
 * it is for each of its tests that has no budget of its own.
 *
 * <p>A test that exceeds it fails as {@link StatementAssertions} do; one that fails anyway fails with its own error.
 */
@Documented
@Inherited
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StatementsExtension.class)
public @interface StatementBudget {
    /**
     * The number.
     *
     * @return at least 0
     */
    int value();
}
