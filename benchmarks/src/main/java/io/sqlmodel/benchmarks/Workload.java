package io.sqlmodel.benchmarks;

/**
 * The work that is compared. Each method returns a sum over all values that it read or wrote, by which the rivals are
 * checked against each other before anything is timed.
 */
public interface Workload extends AutoCloseable {
    /** How many teams the database holds. */
    int TEAMS = 100;

    /** How many heroes each team has. */
    int HEROES = 10;

    /**
     * Loads the heroes of all teams as objects, without their teams.
     *
     * @return the sum of their ids, ages and lengths of names
     */
    long loadFlat();

    /**
     * Loads all teams, and all their heroes with one more statement, linked both ways.
     *
     * @return the sum of all ids, ages and lengths of names, reached from the teams
     */
    long loadParentsWithChildren();

    /**
     * Inserts as many new teams with as many heroes, with generated keys on every object, and commits.
     *
     * @return the number of objects that got a key
     */
    long insertGraph();

    /** Deletes what {@link #insertGraph()} added. Not timed. */
    void clear();

    @Override
    void close();
}
