package io.sqlmodel.processor.scan;

import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The interface that declares a method. */
final class Owner {
    private Owner() {}

    static TypeElement of(ExecutableElement method) {
        return Objects.requireNonNull((TypeElement) method.getEnclosingElement());
    }
}
