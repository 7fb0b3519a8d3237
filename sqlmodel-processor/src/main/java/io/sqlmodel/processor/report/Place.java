package io.sqlmodel.processor.report;

import java.lang.annotation.Annotation;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem is.
 *
 * @param shape the shape it belongs to
 * @param element the element that has it
 * @param annotation the annotation that has it, or null
 * @param value the value that has it, or null
 */
public record Place(
        TypeElement shape,
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    /**
     * An element.
     *
     * @param shape the shape it belongs to
     * @param element the shape itself or an accessor
     * @return the place
     */
    public static Place of(TypeElement shape, Element element) {
        return new Place(shape, element, null, null);
    }

    /**
     * An annotation of the element, if it is there.
     *
     * @param type the annotation
     * @return the place
     */
    public Place at(Class<? extends Annotation> type) {
        return new Place(shape, element, mirror(element, type), null);
    }

    /**
     * A member of an annotation of the element, if it is written.
     *
     * @param type the annotation
     * @param member the member
     * @return the place
     */
    public Place at(Class<? extends Annotation> type, String member) {
        AnnotationMirror mirror = mirror(element, type);
        return new Place(shape, element, mirror, mirror == null ? null : written(mirror, member));
    }

    /**
     * An element's annotation.
     *
     * @param element the element
     * @param type the annotation
     * @return the annotation, or null
     */
    public static @Nullable AnnotationMirror mirror(Element element, Class<? extends Annotation> type) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
            if (annotation.getQualifiedName().contentEquals(type.getCanonicalName())) {
                return mirror;
            }
        }
        return null;
    }

    /**
     * The value of a member as it is written.
     *
     * @param mirror the annotation
     * @param member the member
     * @return the value, or null if the member has its default
     */
    public static @Nullable AnnotationValue written(AnnotationMirror mirror, String member) {
        for (var entry : mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        return null;
    }
}
