package io.sqlmodel.test;

/** Code whose statements are recorded. */
@FunctionalInterface
public interface Block {
    /**
     * Runs the code.
     *
     * @throws Throwable whatever it throws; passed on as it is
     */
    void run() throws Throwable;
}
