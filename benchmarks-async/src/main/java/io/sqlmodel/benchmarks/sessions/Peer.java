package io.sqlmodel.benchmarks.sessions;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** A library that has asynchronous sessions. */
public interface Peer extends AutoCloseable {
    /** How long a session may wait for a connection: longer than a round takes on any machine. */
    Duration PATIENCE = Duration.ofMinutes(10);

    /**
     * Opens a session, finds a hero, loads its team, commits, and closes the session.
     *
     * @param work how the team is loaded
     * @param id the hero's key
     * @return the stage of the team's name
     */
    CompletionStage<String> session(Work work, long id);

    @Override
    void close();
}
