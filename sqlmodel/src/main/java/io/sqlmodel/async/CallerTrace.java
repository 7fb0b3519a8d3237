package io.sqlmodel.async;

/**
 * Where an operation was called. Its frames are added to the trace of what the operation throws on another thread, so that the
 * trace leads to the program's line.
 */
final class CallerTrace extends Throwable {
    private static final long serialVersionUID = 1L;

    /** In the trace, between what the session's thread did and who called. */
    private static final String MARKER = "called on another thread by";

    /** Our own frames at the top, up to the method that the program called. */
    private static final String OWN = "io.sqlmodel.";

    private final String operation;

    CallerTrace(String operation) {
        super(operation, null, false, true);
        this.operation = operation;
    }

    /** Adds the caller's frames to an exception, once. */
    void addTo(Throwable failure) {
        StackTraceElement[] here = failure.getStackTrace();
        for (StackTraceElement frame : here) {
            if (MARKER.equals(frame.getFileName())) {
                return;
            }
        }
        StackTraceElement[] caller = getStackTrace();
        int own = 0;
        while (own < caller.length && isOwn(caller[own])) {
            own++;
        }
        StackTraceElement[] all = new StackTraceElement[here.length + 1 + caller.length - own];
        System.arraycopy(here, 0, all, 0, here.length);
        all[here.length] = new StackTraceElement("AsyncSession", operation, MARKER, -1);
        System.arraycopy(caller, own, all, here.length + 1, caller.length - own);
        failure.setStackTrace(all);
    }

    private static boolean isOwn(StackTraceElement frame) {
        String name = frame.getClassName();
        return name.startsWith(OWN + "Async") || name.startsWith(OWN + "async.");
    }
}
