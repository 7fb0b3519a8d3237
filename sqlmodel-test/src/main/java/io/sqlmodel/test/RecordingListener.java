package io.sqlmodel.test;

import io.sqlmodel.event.LazyLoadEvent;
import io.sqlmodel.event.LazyLoadListener;
import io.sqlmodel.event.StatementEvent;

/** Found by every engine while this module is on the class path, so that blocks and tests are recorded whatever engine they use. */
public final class RecordingListener implements LazyLoadListener {
    /** For {@link java.util.ServiceLoader}. */
    public RecordingListener() {}

    @Override
    public void executed(StatementEvent event) {
        Recording.listening().forEach(statements -> statements.executed(event));
    }

    @Override
    public void loaded(LazyLoadEvent event) {
        Recording.listening().forEach(statements -> statements.loaded(event));
    }
}
