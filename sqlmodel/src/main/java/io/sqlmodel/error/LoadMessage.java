package io.sqlmodel.error;

/** Messages about loading and about attributes that cannot be loaded: codes 1400 to 1499. */
public enum LoadMessage implements Message {
    /** An attribute of a detached object that was never loaded. */
    DETACHED(
            1401,
            "{0} of {1} was never loaded, and the object is in no session that could load it now. Load it with the query:"
                    + " .options({3}({0})); or while the session is open: read it, or call session.refresh({2}, {0}). An"
                    + " AsyncSession has refresh and fetch for that; reading loads nothing there."),
    /** A relationship that must not be loaded lazily. */
    RAISE(
            1402,
            "{0} of {1} is not loaded, and {3} says {2}: reading it is an error, not a SELECT."
                    + " Load it with the query: .options(selectinload({0}))."),
    /** A collection that is never loaded. */
    WRITE_ONLY(
            1403,
            "{0} of {1} is write-only: it takes members in and out, and is never loaded or replaced. Query the members:"
                    + " select(owner, {0})."),
    /** The row of an expired object is gone. */
    ROW_GONE(
            1404,
            "{0} has no row any more: it was deleted by somebody else, and {1} cannot be read. Take the"
                    + " object out with expunge(), or find it with get(), which gives null then."),
    /** The row of an object that is refreshed is gone. */
    REFRESH_ROW_GONE(
            1405,
            "{0} could not be refreshed: it has no row any more. Take the object out with expunge(), or"
                    + " find it with get(), which gives null then."),
    /** A result that is used again after it was streamed. */
    STREAMED(
            1407,
            "The result was streamed, and its rows are gone as they were read. Run the query again, or keep all() of"
                    + " it. The query was: {0}"),
    /** A result whose transaction has ended. */
    RESULT_ENDED(
            1408,
            "The rest of the result cannot be read: the transaction that it was read in has ended. Read a stream to its"
                    + " end before commit(), rollback() and close(). The query was: {0}"),
    /** A stream whose rows may be null. */
    NULL_ROW(
            1410,
            "A row of the stream is null, because the database gave NULL, and null cannot be published. Select more than"
                    + " one column, use coalesce(...), or publish partitions(...)."),
    /** A column that must not be loaded lazily. */
    RAISE_COLUMN(
            1406,
            "{0} of {1} is not loaded, and an option of the query says that reading it is an error, not a SELECT."
                    + " Load it with the query: .options(undefer({0})), or name it in loadOnly(...)."),
    /** An attribute that would have to be loaded while an async session's object is read. */
    ASYNC(
            1409,
            "{0} of {1} is not loaded, and reading an object of an async session never loads. Load it with the query:"
                    + " .options({3}({0})); or before it is read, by session.refresh({2}, {0}) or session.fetch({2}, {0}), both"
                    + " of which are stages; or read it within session.runSync(...)."),
    /** A warning: a query in a loop. */
    REPEATED_LAZY_LOAD(
            1450,
            "{0} was loaded lazily {1} times in one session, the last time at {2}. Load it with the query that brings the"
                    + " objects: .options({3}). This is said once for each session.");

    private final int number;
    private final String template;

    LoadMessage(int number, String template) {
        this.number = number;
        this.template = template;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String template() {
        return template;
    }
}
