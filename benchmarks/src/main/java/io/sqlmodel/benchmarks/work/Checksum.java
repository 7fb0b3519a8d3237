package io.sqlmodel.benchmarks.work;

import org.jspecify.annotations.Nullable;

/** Adds up what it sees, so that no read can be left out by the JVM. Allocates nothing. */
public final class Checksum implements Walk {
    private long sum;

    /** Begins with zero. */
    public Checksum() {}

    /**
     * What was seen.
     *
     * @return the sum
     */
    public long sum() {
        return sum;
    }

    @Override
    public void team(long id, String name) {
        sum += id + name.length();
    }

    @Override
    public void hero(long id, String name, @Nullable Integer age, long teamId) {
        sum += id + name.length() + (age == null ? 0 : age) + teamId;
    }

    @Override
    public void tag(long id, String label) {
        sum += id + label.length();
    }

    @Override
    public void category(long id, String name) {
        sum += id + name.length();
    }

    @Override
    public void down() {
        sum++;
    }

    @Override
    public void up() {
        sum++;
    }
}
