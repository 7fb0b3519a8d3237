package io.sqlmodel.test;

import org.jspecify.annotations.Nullable;

/**
 * Assertions about the statements of a block of code; meant to be imported statically.
 *
 * <pre>{@code
 * assertStatements(2, () -> {
 *     for (Team team : session.exec(select(Team.class))) {
 *         team.heroes().size();
 *     }
 * });
 * }</pre>
 *
 * <p>A failure lists the statements, which attribute each lazy load came from and on which line, and the loader option that
 * would have loaded it with the query. Statements of all engines count: those that this thread executes, and those of
 * threads that record nothing themselves. A batch is one, and BEGIN, COMMIT and the like are none.
 */
public final class StatementAssertions {
    private StatementAssertions() {}

    /**
     * Asserts how many statements a block executes.
     *
     * @param expected the number
     * @param block the block
     * @throws AssertionError if there are more or fewer
     */
    @SuppressWarnings("overloads") // a lambda with a value fits the other one better
    public static void assertStatements(int expected, Block block) {
        assertThat(statementsOf(block)).hasCount(expected);
    }

    /**
     * Asserts how many statements a block executes.
     *
     * @param <T> what the block gives
     * @param expected the number
     * @param block the block
     * @return what the block gave
     * @throws AssertionError if there are more or fewer
     */
    @SuppressWarnings("overloads") // see above
    public static <T extends @Nullable Object> T assertStatements(int expected, ValueBlock<T> block) {
        Statements statements = new Statements();
        T value = record(statements, block);
        assertThat(statements).hasCount(expected);
        return value;
    }

    /**
     * Asserts that a block loads nothing lazily.
     *
     * @param block the block
     * @throws AssertionError if it does
     */
    public static void assertNoLazyLoads(Block block) {
        assertThat(statementsOf(block)).hasNoLazyLoads();
    }

    /**
     * Runs a block and records its statements.
     *
     * @param block the block
     * @return the statements
     */
    public static Statements statementsOf(Block block) {
        Statements statements = new Statements();
        record(statements, () -> {
            block.run();
            return null;
        });
        return statements;
    }

    /**
     * Begins assertions about statements that were recorded.
     *
     * @param statements the statements
     * @return the assertions, one after another
     */
    public static StatementsAssert assertThat(Statements statements) {
        return new StatementsAssert(statements);
    }

    private static <T extends @Nullable Object> T record(Statements statements, ValueBlock<T> block) {
        Recording recording = Recording.into(statements);
        try {
            return block.get();
        } catch (Throwable thrown) {
            throw StatementAssertions.<RuntimeException>asItIs(thrown);
        } finally {
            recording.close();
        }
    }

    /** What a test throws should reach its reader as it is, checked or not. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> X asItIs(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
