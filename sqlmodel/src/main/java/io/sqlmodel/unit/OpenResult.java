package io.sqlmodel.unit;

/** A result of a session that has not been read to its end. */
public interface OpenResult {
    /** The session is about to write, or to end its transaction: what is to be read as it is now has to be read now. */
    void settle();

    /** The transaction ends, and the result with it. */
    void end();
}
