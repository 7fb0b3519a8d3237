package io.sqlmodel.benchmarks.sessions;

/** How the team of a hero is loaded. */
public enum Work {
    /** The hero by key, then its team: two statements. */
    FETCH,
    /** The hero by key, then the hero's row again, then its team: three statements. */
    REFRESH
}
