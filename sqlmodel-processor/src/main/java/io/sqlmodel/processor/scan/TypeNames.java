package io.sqlmodel.processor.scan;

import io.sqlmodel.processor.model.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which class a type means, although the class may be one that is only now generated. The compiler gives such
 * a type as an error type, with its name as it is written: simple, or with its package.
 */
final class TypeNames {
    /** How javac begins the name of a missing class in an annotation. */
    private static final Pattern OUTSIDE = Pattern.compile("^<[^>]*>\\.");

    private final Elements elements;
    private final CompilerView compiler;
    private final Set<ClassName> generated;

    TypeNames(Elements elements, CompilerView compiler, Set<ClassName> generated) {
        this.elements = elements;
        this.compiler = compiler;
        this.generated = generated;
    }

    /**
     * The classes that a type may mean.
     *
     * @param type a class type, known or not
     * @param where the interface that names it
     * @return one class; none if it is unknown; several if only the imports, which cannot be read, could tell
     */
    List<ClassName> resolve(TypeMirror type, TypeElement where) {
        if (!(type instanceof DeclaredType declared)) {
            return List.of();
        }
        TypeElement element = (TypeElement) declared.asElement();
        String name = element.getQualifiedName().toString();
        // The Eclipse compiler calls List<Hero> an error type as well when Hero is missing.
        boolean known = !declared.getTypeArguments().isEmpty() && elements.getTypeElement(name) != null;
        if (known || type.getKind() == TypeKind.DECLARED) {
            return List.of(shadowing(element, where));
        }
        return missing(
                OUTSIDE.matcher(name).replaceFirst(""), ClassName.of(where).packageName(), where);
    }

    /** A class of the own package hides the one of {@code java.lang} as soon as it exists. */
    private ClassName shadowing(TypeElement element, TypeElement where) {
        ClassName name = ClassName.of(element);
        if (name.packageName().equals("java.lang")) {
            ClassName own = new ClassName(ClassName.of(where).packageName(), name.simple());
            return generated.contains(own) ? own : name;
        }
        return name;
    }

    private List<ClassName> missing(String name, String ownPackage, TypeElement where) {
        int dot = name.lastIndexOf('.');
        if (dot >= 0) {
            ClassName qualified = new ClassName(name.substring(0, dot), name.substring(dot + 1));
            return generated.contains(qualified) ? List.of(qualified) : List.of();
        }
        List<ClassName> candidates = generated.stream()
                .filter(candidate -> candidate.className().equals(name))
                .sorted()
                .toList();
        List<String> imported = candidates.size() < 2 ? null : compiler.imports(where);
        if (imported == null) {
            return candidates;
        }
        ClassName chosen = choose(candidates, imported, ownPackage);
        return chosen == null ? List.of() : List.of(chosen);
    }

    /** The order of the language: an import of the class, the own package, an import of the whole package. */
    private static @Nullable ClassName choose(List<ClassName> candidates, List<String> imported, String ownPackage) {
        List<ClassName> order = new ArrayList<>();
        candidates.stream().filter(name -> imported.contains(name.qualified())).forEach(order::add);
        candidates.stream()
                .filter(name -> name.packageName().equals(ownPackage))
                .forEach(order::add);
        candidates.stream()
                .filter(name -> imported.contains(name.packageName() + ".*"))
                .forEach(order::add);
        return order.isEmpty() ? null : order.get(0);
    }
}
