package io.sqlmodel.benchmarks.work;

import org.jspecify.annotations.Nullable;

/**
 * Sees every value that a peer's work brought, in the order in which a program would read it: an object, then {@link #down()},
 * what belongs to the object, {@link #up()}. Timed runs add the values up ({@link Checksum}), checks write them down: so the
 * code that is timed is the code that was checked. The order of siblings is of no importance.
 *
 * <p>A peer reads the values from its own objects, which it has made completely before it walks over them: no shortcut from a
 * row to the walk.
 */
public interface Walk {
    /**
     * A team.
     *
     * @param id its key
     * @param name its name
     */
    void team(long id, String name);

    /**
     * A hero.
     *
     * @param id its key
     * @param name its name
     * @param age its age, null if unknown
     * @param teamId the key of its team
     */
    void hero(long id, String name, @Nullable Integer age, long teamId);

    /**
     * A tag of the hero above.
     *
     * @param id its key
     * @param label its label
     */
    void tag(long id, String label);

    /**
     * A category.
     *
     * @param id its key
     * @param name its name
     */
    void category(long id, String name);

    /** What follows belongs to the object that was told last. */
    void down();

    /** No more belongs to the object above. */
    void up();
}
