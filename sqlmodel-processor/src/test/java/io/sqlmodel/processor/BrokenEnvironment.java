package io.sqlmodel.processor;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Types;

/** A compiler with a part missing. */
final class BrokenEnvironment extends WrappedEnvironment {
    private final ProcessingEnvironment delegate;

    BrokenEnvironment(ProcessingEnvironment delegate) {
        this.delegate = delegate;
    }

    @Override
    ProcessingEnvironment env() {
        return delegate;
    }

    @Override
    public Types getTypeUtils() {
        throw new UnsupportedOperationException("Stack");
    }
}
