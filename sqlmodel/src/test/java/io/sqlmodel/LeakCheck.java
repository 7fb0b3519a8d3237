package io.sqlmodel;

import static org.assertj.core.api.Assertions.assertThat;

/** Closes engines at the end of tests. */
public final class LeakCheck {
    private LeakCheck() {}

    /**
     * Closes an engine, and fails if a session of it was left open.
     *
     * @param engine the engine
     */
    public static void close(Engine engine) {
        int left = engine.connectionsInUse();
        engine.close();
        assertThat(left).as("connections that no session gave back").isZero();
    }
}
