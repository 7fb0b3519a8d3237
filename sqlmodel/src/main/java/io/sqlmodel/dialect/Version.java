package io.sqlmodel.dialect;

/**
 * A version of a database, as far as it decides what the database can do.
 *
 * @param major the number before the point
 * @param minor the number after it
 */
public record Version(int major, int minor) implements Comparable<Version> {
    /** Older than any database: nothing newer is needed. */
    public static final Version ANY = new Version(0, 0);

    @Override
    public int compareTo(Version other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
