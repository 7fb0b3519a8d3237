package io.sqlmodel.processor.scan;

import io.sqlmodel.processor.report.Place;
import java.lang.annotation.Annotation;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.MirroredTypeException;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads members of annotations that are classes. */
final class Annotations {
    private Annotations() {}

    /**
     * A class-valued member.
     *
     * @param element the annotated element
     * @param type the annotation
     * @param member the member's name
     * @param read reads the member
     * @return the class as it is written, which may be an error type; null if it is not written
     */
    static <A extends Annotation> @Nullable TypeMirror classOf(
            Element element, Class<A> type, String member, Function<A, Class<?>> read) {
        AnnotationMirror mirror = Place.mirror(element, type);
        AnnotationValue value = mirror == null ? null : Place.written(mirror, member);
        if (value == null) {
            return null;
        }
        if (value.getValue() instanceof TypeMirror written) {
            return written;
        }
        // For a class that does not exist yet javac has no value, but tells its name by this exception.
        try {
            Class<?> written = read.apply(element.getAnnotation(type));
            throw new IllegalStateException("A class to be compiled is loaded: " + written);
        } catch (MirroredTypeException e) {
            return e.getTypeMirror();
        }
    }
}
