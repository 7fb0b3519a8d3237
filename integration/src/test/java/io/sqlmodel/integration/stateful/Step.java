package io.sqlmodel.integration.stateful;

/** What a program does with the session. It tells the session and the oracle, and does nothing where it cannot be done. */
@FunctionalInterface
public interface Step {
    /**
     * Does it.
     *
     * @param world what there is
     * @param picks chooses with what
     */
    void run(World world, Picks picks);
}
