package io.sqlmodel.processor.scan;

import java.util.stream.Collectors;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** A type as a message shows it: simple names, no annotations. */
public final class TypeText {
    private TypeText() {}

    /**
     * The text of a type.
     *
     * @param type the type
     * @return for example {@code List<Hero>}
     */
    public static String of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return of(array.getComponentType()) + "[]";
        }
        if (type instanceof DeclaredType declared) {
            String name = declared.asElement().getSimpleName().toString();
            return declared.getTypeArguments().isEmpty()
                    ? name
                    : declared.getTypeArguments().stream()
                            .map(TypeText::of)
                            .collect(Collectors.joining(", ", name + "<", ">"));
        }
        return type.toString();
    }
}
