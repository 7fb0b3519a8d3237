package io.sqlmodel.benchmarks.peers.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hero and what was read with it. */
public final class Hero {
    /** Its key, 0 if it has none yet. */
    public long id;

    /** Its name. */
    public final String name;

    /** Its age, null if unknown. */
    public @Nullable Integer age;

    /** The key of its team. */
    public long teamId;

    /** Its team, if that was read. */
    public @Nullable Team team;

    /** Its tags, if they were read. */
    public final List<Tag> tags = new ArrayList<>(0);

    /**
     * Makes a hero.
     *
     * @param id its key, 0 if it has none yet
     * @param name its name
     * @param age its age, null if unknown
     * @param teamId the key of its team, 0 if that has none yet
     */
    public Hero(long id, String name, @Nullable Integer age, long teamId) {
        this.id = id;
        this.name = name;
        this.age = age;
        this.teamId = teamId;
    }
}
