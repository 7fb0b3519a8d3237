package io.sqlmodel.processor.scan;

import io.sqlmodel.processor.report.TypeText;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** {@code Optional} is no type of an attribute: what may be missing is null there. */
final class Optionals {
    private Optionals() {}

    /**
     * What to write in place of an {@code Optional}.
     *
     * @param type the type of an accessor
     * @return the sentence for a message, or null if the type is no {@code Optional} of something
     */
    static @Nullable String remedy(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)
                || declared.getTypeArguments().size() != 1) {
            return null;
        }
        TypeElement element = (TypeElement) declared.asElement();
        if (!element.getQualifiedName().contentEquals("java.util.Optional")) {
            return null;
        }
        String content = TypeText.of(declared.getTypeArguments().get(0));
        return "What may be missing is null here: write @Nullable " + content
                + " (org.jspecify.annotations.Nullable), and Optional.ofNullable(...) where it is read.";
    }
}
