package io.sqlmodel.unit;

/**
 * How a session behaves.
 *
 * @param autoflush whether queries and lazy loads flush first (case H10)
 * @param expireOnCommit whether objects are read again after a commit (case H15)
 * @param readOnly whether flushing a change is an error
 */
public record SessionOptions(boolean autoflush, boolean expireOnCommit, boolean readOnly) {
    /** Autoflush and expiry after commit are on, and objects may be changed. */
    public static final SessionOptions DEFAULT = new SessionOptions(true, true, false);
}
