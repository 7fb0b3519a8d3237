package io.sqlmodel.async;

import io.sqlmodel.unit.UnitOfWork;

/** Whether an operation may go to the database. One that does not is done at once, on the thread that calls it. */
@FunctionalInterface
public interface Need {
    /** It only looks at or changes what the session holds in memory. */
    Need MEMORY = unit -> false;

    /** It may need a connection, or take a while. */
    Need DATABASE = unit -> true;

    /** It writes what was changed, and ends what has begun. */
    Need IF_ANYTHING_TO_DO = unit -> unit.isConnected() || unit.hasChanges();

    /** It ends what has begun. */
    Need IF_CONNECTED = UnitOfWork::isConnected;

    /**
     * Decides, when the operation's turn has come.
     *
     * @param unit the session's unit of work
     * @return true if it may go to the database
     */
    boolean database(UnitOfWork unit);
}
