package io.sqlmodel.processor.scan;

import static io.sqlmodel.processor.report.ProcessorMessage.BAD_CLASS_NAME;
import static io.sqlmodel.processor.report.ProcessorMessage.CLASS_EXISTS;
import static io.sqlmodel.processor.report.ProcessorMessage.GENERIC_SHAPE;
import static io.sqlmodel.processor.report.ProcessorMessage.HIDDEN_SHAPE;
import static io.sqlmodel.processor.report.ProcessorMessage.NOT_AN_INTERFACE;
import static io.sqlmodel.processor.report.ProcessorMessage.NO_CLASS_NAME;
import static io.sqlmodel.processor.report.ProcessorMessage.SAME_CLASS;

import io.sqlmodel.annotation.Table;
import io.sqlmodel.processor.model.ClassName;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.report.Problems;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Names the class of each shape, and leaves out shapes that no class can be generated from. */
public final class ShapeNames {
    private static final String SUFFIX = "Model";

    /** The types nested in every generated class. */
    private static final Set<String> NESTED = Set.of("At", "Columns", "Mapping", "Type");

    private final Elements elements;
    private final Problems problems;
    private final Map<TypeElement, ClassName> names = new LinkedHashMap<>();

    /**
     * For the shapes of one round.
     *
     * @param elements the compiler's elements
     * @param problems takes what is wrong
     */
    public ShapeNames(Elements elements, Problems problems) {
        this.elements = elements;
        this.problems = problems;
    }

    /**
     * Names the class of an element with {@code @Table}, unless that is wrong.
     *
     * @param element the element
     */
    public void add(Element element) {
        if (!(element instanceof TypeElement shape)) {
            return;
        }
        Place place = Place.of(shape, shape).at(Table.class);
        if (shape.getKind() != ElementKind.INTERFACE) {
            String kind = shape.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            problems.add(place, NOT_AN_INTERFACE, "the " + kind + " " + shape.getSimpleName());
            return;
        }
        String className = className(shape, shape.getAnnotation(Table.class));
        if (className.isEmpty()) {
            problems.add(place, NO_CLASS_NAME, shape.getSimpleName());
            return;
        }
        if (!shape.getTypeParameters().isEmpty()) {
            problems.add(place, GENERIC_SHAPE, shape.getSimpleName());
            return;
        }
        if (hidden(shape)) {
            problems.add(place, HIDDEN_SHAPE, shape.getSimpleName(), className);
            return;
        }
        ClassName name = new ClassName(ClassName.of(shape).packageName(), className);
        if (usable(shape, name)) {
            names.put(shape, name);
        }
    }

    /**
     * The shapes and their classes.
     *
     * @return the names, in the order in which the shapes were added
     */
    public Map<TypeElement, ClassName> names() {
        return names;
    }

    static String className(TypeElement shape, Table table) {
        if (!table.className().isEmpty()) {
            return table.className();
        }
        String name = shape.getSimpleName().toString();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "";
    }

    private static boolean hidden(TypeElement shape) {
        for (Element part = shape; part instanceof TypeElement type; part = part.getEnclosingElement()) {
            if (type.getModifiers().contains(Modifier.PRIVATE) || type.getNestingKind() == NestingKind.LOCAL) {
                return true;
            }
        }
        return false;
    }

    private boolean usable(TypeElement shape, ClassName name) {
        Place place = Place.of(shape, shape).at(Table.class, "className");
        String flaw = flaw(name.className());
        if (flaw != null) {
            problems.add(place, BAD_CLASS_NAME, name.className(), flaw);
            return false;
        }
        if (exists(name, shape)) {
            problems.add(place, CLASS_EXISTS, name.simple(), shape.getSimpleName());
            return false;
        }
        for (Map.Entry<TypeElement, ClassName> other : names.entrySet()) {
            if (other.getValue().equals(name)) {
                problems.add(place, SAME_CLASS, other.getKey().getSimpleName(), shape.getSimpleName(), name);
                return false;
            }
        }
        return true;
    }

    private static @Nullable String flaw(String className) {
        if (!SourceVersion.isIdentifier(className) || SourceVersion.isKeyword(className)) {
            return "it is no identifier";
        }
        return NESTED.contains(className) ? "every generated class has a nested type of that name" : null;
    }

    /** Whether there is a class that an earlier compilation of the same shape did not generate. */
    private boolean exists(ClassName name, TypeElement shape) {
        TypeElement existing = elements.getTypeElement(name.qualified());
        return existing != null
                && existing.getInterfaces().stream()
                        .map(base -> (TypeElement) ((DeclaredType) base).asElement())
                        .noneMatch(base -> base.getQualifiedName().contentEquals(shape.getQualifiedName()));
    }
}
