package io.sqlmodel.benchmarks.peers.plain;

import io.sqlmodel.benchmarks.work.Sample;
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

    /** The key of its team, 0 if it has none. */
    public long teamId;

    /** Its team, if that was read. */
    public @Nullable Team team;

    private @Nullable List<Tag> tags;

    /**
     * Makes a hero.
     *
     * @param id its key, 0 if it has none yet
     * @param name its name
     * @param age its age, null if unknown
     * @param teamId the key of its team, 0 if it has none, or that has none yet
     */
    public Hero(long id, String name, @Nullable Integer age, long teamId) {
        this.id = id;
        this.name = name;
        this.age = age;
        this.teamId = teamId;
    }

    /**
     * Its tags.
     *
     * @return those that were read, to be changed
     */
    public List<Tag> tags() {
        if (tags == null) {
            tags = new ArrayList<>(Sample.TAGS_PER_HERO + 1);
        }
        return tags;
    }
}
