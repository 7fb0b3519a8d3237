package io.sqlmodel.load;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a result.
 *
 * @param <T> what a row became
 */
public interface ResultRows<T extends @Nullable Object> {
    /**
     * All rows, read to the end.
     *
     * @return the rows in order
     * @throws io.sqlmodel.error.InvalidStateException if they were streamed
     */
    List<T> all();

    /**
     * Those rows that have been read: at least one, unless there is none.
     *
     * @return the first rows in order
     * @throws io.sqlmodel.error.InvalidStateException if they were streamed
     */
    List<T> read();

    /**
     * Whether all rows have been read.
     *
     * @return true if they can be had without the database
     */
    boolean isComplete();

    /**
     * The rows, read part by part if there are many. They can be had only once then, however many there are, unless
     * {@link #all} was asked for before.
     *
     * @return the rows in order
     * @throws io.sqlmodel.error.InvalidStateException if they were streamed
     */
    Stream<T> stream();

    /**
     * The rows that are read in one go: at first those that have been read, and those that follow each time; then the rows
     * can be had no other way.
     *
     * @return some rows in order, at least one unless there are no more
     * @throws io.sqlmodel.error.InvalidStateException if they were streamed, or the transaction has ended
     */
    List<T> part();

    /** Reads no more: the statement is released. */
    void end();

    /**
     * The statement, for messages.
     *
     * @return its text
     */
    String sql();

    /**
     * Rows that are all read.
     *
     * @param <T> what a row became
     * @param all the rows in order
     * @param sql the statement's text
     */
    record Complete<T extends @Nullable Object>(List<T> all, String sql) implements ResultRows<T> {
        @Override
        public List<T> read() {
            return all;
        }

        @Override
        public boolean isComplete() {
            return true;
        }

        @Override
        public Stream<T> stream() {
            return all.stream();
        }

        @Override
        public List<T> part() {
            return all;
        }

        @Override
        public void end() {}
    }
}
