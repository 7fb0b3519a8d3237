package io.sqlmodel.test;

import java.util.List;

/** Assertions about recorded statements. Each gives this, so that others can follow. */
public final class StatementsAssert {
    private final Statements actual;

    StatementsAssert(Statements actual) {
        this.actual = actual;
    }

    /**
     * Exactly so many statements.
     *
     * @param expected the number
     * @return this
     * @throws AssertionError if there are more or fewer
     */
    public StatementsAssert hasCount(int expected) {
        return check(actual.count() == expected, "Expected " + statements(expected));
    }

    /**
     * No more than so many statements.
     *
     * @param budget the greatest number
     * @return this
     * @throws AssertionError if there are more
     */
    public StatementsAssert hasAtMost(int budget) {
        return check(actual.count() <= budget, "Expected at most " + statements(budget));
    }

    /**
     * No statement at all.
     *
     * @return this
     * @throws AssertionError if there is one
     */
    public StatementsAssert isEmpty() {
        return hasCount(0);
    }

    /**
     * These statements in this order.
     *
     * @param summaries each as {@link Statements#summaries()} has it, for example {@code SELECT hero}
     * @return this
     * @throws AssertionError if there are others
     */
    public StatementsAssert containsExactly(String... summaries) {
        List<String> expected = List.of(summaries);
        return check(
                actual.summaries().equals(expected),
                "Expected the statements " + expected + ", but they were " + actual.summaries() + ":");
    }

    /**
     * No statement came from an attribute that was loaded because it was read.
     *
     * @return this
     * @throws AssertionError if one did
     */
    public StatementsAssert hasNoLazyLoads() {
        int loads = actual.lazyLoads().size();
        return check(loads == 0, "Expected no lazy load, but there " + (loads == 1 ? "was 1:" : "were " + loads + ":"));
    }

    private String statements(int expected) {
        int count = actual.count();
        return expected + (expected == 1 ? " statement" : " statements") + ", but there "
                + (count == 1 ? "was 1:" : "were " + count + ":");
    }

    private StatementsAssert check(boolean holds, String message) {
        if (!holds) {
            throw new AssertionError(message + actual.report());
        }
        return this;
    }
}
