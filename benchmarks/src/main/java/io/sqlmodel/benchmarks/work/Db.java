package io.sqlmodel.benchmarks.work;

/** The databases. Peers may ask which one it is, for their dialects and for what their documentation advises. */
public enum Db {
    /** H2 in memory; for the cold start, which takes a process of its own, in a file. */
    H2("h2", "H2 in memory"),
    /** SQLite in a file with a write-ahead log, which is not forced to disk. */
    SQLITE("sqlite", "SQLite"),
    /** A PostgreSQL server on the same machine, which does not force its log to disk. */
    POSTGRESQL("postgresql", "PostgreSQL");

    private final String id;
    private final String title;

    Db(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /**
     * The name on the command line and in stored results.
     *
     * @return one lower-case word
     */
    public String id() {
        return id;
    }

    /**
     * The name on the page.
     *
     * @return a few words
     */
    public String title() {
        return title;
    }
}
