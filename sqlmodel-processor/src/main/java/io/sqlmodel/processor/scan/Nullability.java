package io.sqlmodel.processor.scan;

import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @Nullable}. */
final class Nullability {
    private static final String NULLABLE = "org.jspecify.annotations.Nullable";

    private final CompilerView compiler;
    private final ClassFiles classFiles;

    Nullability(ProcessingEnvironment env, CompilerView compiler) {
        this.compiler = compiler;
        this.classFiles = new ClassFiles(env);
    }

    /**
     * Whether a method may return null.
     *
     * @param method the method as it is declared
     * @param type its return type as the shape inherits it
     * @return true if either is {@code @Nullable}
     */
    boolean of(ExecutableElement method, TypeMirror type) {
        if (has(type) || has(method.getReturnType())) {
            return true;
        }
        TypeElement owner = Owner.of(method);
        return !type.getKind().isPrimitive()
                && compiler.losesAnnotations(owner)
                && classFiles.nullable(owner, method.getSimpleName().toString());
    }

    /**
     * Whether a type is {@code @Nullable}.
     *
     * @param type the type
     * @return true if it is
     */
    static boolean has(TypeMirror type) {
        return names(type).anyMatch(NULLABLE::equals);
    }

    /**
     * The other annotations of a method or its type that are called {@code Nullable}.
     *
     * @param method the method
     * @return their names
     */
    static List<String> others(ExecutableElement method) {
        return Stream.concat(names(method), names(method.getReturnType()))
                .filter(name -> name.endsWith(".Nullable") && !name.equals(NULLABLE))
                .distinct()
                .toList();
    }

    private static Stream<String> names(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream()
                .map(AnnotationMirror::getAnnotationType)
                .map(type -> ((TypeElement) type.asElement()).getQualifiedName().toString());
    }
}
