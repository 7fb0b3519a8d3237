package io.sqlmodel.processor.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * The instance methods of an interface, inherited ones first and each in the order of its declaration. A method that
 * overrides another stands in its place.
 */
final class Members {
    private final Types types;
    private final Map<String, List<ExecutableElement>> bySignature = new LinkedHashMap<>();

    private Members(Types types) {
        this.types = types;
    }

    /**
     * The methods of an interface.
     *
     * @param shape the interface
     * @param types the compiler's types
     * @return the methods of each signature: one, or several where unrelated interfaces declare the same
     */
    static List<List<ExecutableElement>> of(TypeElement shape, Types types) {
        Members members = new Members(types);
        members.visit(shape);
        return new ArrayList<>(members.bySignature.values());
    }

    private void visit(TypeElement type) {
        for (TypeMirror base : type.getInterfaces()) {
            if (base instanceof DeclaredType declared) {
                visit((TypeElement) declared.asElement());
            }
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (!method.getModifiers().contains(Modifier.STATIC)
                    && !method.getModifiers().contains(Modifier.PRIVATE)) {
                add(type, method);
            }
        }
    }

    private void add(TypeElement type, ExecutableElement method) {
        List<ExecutableElement> same = bySignature.computeIfAbsent(signature(method), key -> new ArrayList<>());
        if (same.stream().noneMatch(other -> extendsType(Owner.of(other), type))) {
            same.removeIf(other -> extendsType(type, Owner.of(other)));
            same.add(method);
        }
    }

    private boolean extendsType(TypeElement type, TypeElement base) {
        return type.equals(base) || types.isSubtype(types.erasure(type.asType()), types.erasure(base.asType()));
    }

    private String signature(ExecutableElement method) {
        StringBuilder text = new StringBuilder(method.getSimpleName());
        for (VariableElement parameter : method.getParameters()) {
            text.append(',').append(types.erasure(parameter.asType()));
        }
        return text.toString();
    }
}
