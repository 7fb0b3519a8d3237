package io.sqlmodel.processor.scan;

import static io.sqlmodel.processor.report.ProcessorMessage.CONVERTER_CLASS;
import static io.sqlmodel.processor.report.ProcessorMessage.CONVERTER_TYPES;
import static io.sqlmodel.processor.report.ProcessorMessage.UNKNOWN_TYPE;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.processor.model.ClassName;
import io.sqlmodel.processor.model.ColumnType;
import io.sqlmodel.processor.model.StandardType;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.report.TypeText;
import io.sqlmodel.type.Converter;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds out what a converter stores. */
final class ConverterScanner {
    private final Elements elements;
    private final Types types;

    ConverterScanner(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    @Nullable
    ColumnType scan(Scan scan, ExecutableElement method, TypeMirror type, TypeMirror converter) {
        Place place = scan.place(method).at(Column.class, "converter");
        if (converter.getKind() != TypeKind.DECLARED) {
            scan.problems().unknown(place, UNKNOWN_TYPE, Messages.args(scan, method, TypeText.of(converter)));
            return null;
        }
        TypeElement converterClass = (TypeElement) ((DeclaredType) converter).asElement();
        String name = converterClass.getSimpleName().toString();
        String flaw = flaw(converterClass, scan.shape());
        if (flaw != null) {
            scan.problems().add(place, CONVERTER_CLASS, Messages.args(scan, method, name, flaw, scan));
            return null;
        }
        TypeMirror boxed = boxed(type);
        List<? extends TypeMirror> arguments = arguments(converterClass.asType());
        String found = arguments.size() < 2 ? "without type arguments" : found(arguments, boxed);
        StandardType stored = arguments.size() < 2 ? null : StandardType.of(arguments.get(1));
        if (found != null || stored == null) {
            String text = found != null ? found : "which stores a " + TypeText.of(arguments.get(1));
            scan.problems().add(place, CONVERTER_TYPES, Messages.args(scan, method, name, text, TypeText.of(boxed)));
            return null;
        }
        return ColumnType.converted(type, stored, converterClass);
    }

    private @Nullable String found(List<? extends TypeMirror> arguments, TypeMirror boxed) {
        return types.isSameType(arguments.get(0), boxed) ? null : "which converts a " + TypeText.of(arguments.get(0));
    }

    private @Nullable String flaw(TypeElement converter, TypeElement shape) {
        if (converter.getModifiers().contains(Modifier.ABSTRACT)) {
            return "which is abstract";
        }
        if (converter.getNestingKind() == NestingKind.MEMBER
                && !converter.getModifiers().contains(Modifier.STATIC)) {
            return "which is an inner class";
        }
        boolean samePackage =
                ClassName.of(converter).packageName().equals(ClassName.of(shape).packageName());
        for (Element part = converter; part instanceof TypeElement; part = part.getEnclosingElement()) {
            if (!callable(part, samePackage)) {
                return "which is not accessible";
            }
        }
        return ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
                        .anyMatch(made -> made.getParameters().isEmpty() && callable(made, samePackage))
                ? null
                : "which has no accessible no-argument constructor";
    }

    private static boolean callable(Element element, boolean samePackage) {
        return element.getModifiers().contains(Modifier.PUBLIC)
                || (samePackage && !element.getModifiers().contains(Modifier.PRIVATE));
    }

    /** The arguments that a class gives to {@code Converter<T, S>}, searched up its supertypes. */
    private List<? extends TypeMirror> arguments(TypeMirror type) {
        TypeElement converter = elements.getTypeElement(Converter.class.getCanonicalName());
        if (type instanceof DeclaredType declared && declared.asElement().equals(converter)) {
            return declared.getTypeArguments();
        }
        for (TypeMirror base : types.directSupertypes(type)) {
            List<? extends TypeMirror> found = arguments(base);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass(types.getPrimitiveType(type.getKind())).asType()
                : type;
    }
}
