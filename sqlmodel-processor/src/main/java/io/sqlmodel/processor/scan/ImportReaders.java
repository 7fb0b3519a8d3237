package io.sqlmodel.processor.scan;

import javax.annotation.processing.ProcessingEnvironment;

/** Chooses how imports are read. */
final class ImportReaders {
    private ImportReaders() {}

    /**
     * A reader of imports for a compiler. Other compilers than javac, and build tools that wrap it, give none.
     *
     * @param env the compiler
     * @return the reader
     */
    static Imports of(ProcessingEnvironment env) {
        try {
            return new JavacImports(env);
        } catch (IllegalArgumentException | LinkageError e) {
            return type -> null;
        }
    }
}
