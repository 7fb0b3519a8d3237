package io.sqlmodel.processor;

/** Tells a bug of ours from a compiler that gives up, for example because a class file is missing. */
final class CompilerFailure {
    private CompilerFailure() {}

    static boolean is(Throwable thrown) {
        String name = thrown.getClass().getName();
        return name.startsWith("com.sun.tools.javac.") || name.startsWith("org.eclipse.jdt.");
    }
}
