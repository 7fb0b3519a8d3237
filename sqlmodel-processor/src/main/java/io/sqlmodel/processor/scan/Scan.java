package io.sqlmodel.processor.scan;

import io.sqlmodel.processor.model.ClassName;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.report.Problems;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * One shape being read.
 *
 * @param shape the shape
 * @param isModel whether a class is a model
 * @param problems takes what is wrong
 */
record Scan(TypeElement shape, Predicate<ClassName> isModel, Problems problems) {
    Place place(Element element) {
        return Place.of(shape, element);
    }

    @Override
    public String toString() {
        return shape.getSimpleName().toString();
    }
}
