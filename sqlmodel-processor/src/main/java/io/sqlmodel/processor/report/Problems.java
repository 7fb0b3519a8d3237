package io.sqlmodel.processor.report;

import io.sqlmodel.error.Message;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Collects problems, so that all are reported in one pass. */
public final class Problems {
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<TypeElement> broken = new LinkedHashSet<>();
    private boolean unknown;

    private record Problem(Place place, Kind kind, String text) {}

    /**
     * Adds a problem.
     *
     * @param place where it is
     * @param message what it is
     * @param args the message's arguments
     */
    public void add(Place place, Message message, Object... args) {
        problems.add(new Problem(place, Kind.ERROR, message.format(args)));
        broken.add(place.shape());
    }

    /**
     * Adds what is legal and probably not meant.
     *
     * @param place where it is
     * @param kind how to report it
     * @param text what it is
     */
    public void lint(Place place, Kind kind, String text) {
        problems.add(new Problem(place, kind, text));
    }

    /**
     * Adds a problem with a type that is not known, and that another processor may yet generate.
     *
     * @param place where it is
     * @param message what it is
     * @param args the message's arguments
     */
    public void unknown(Place place, Message message, Object... args) {
        add(place, message, args);
        unknown = true;
    }

    /**
     * Whether a type was not known.
     *
     * @return true if it may help to wait for another round
     */
    public boolean hasUnknown() {
        return unknown;
    }

    /**
     * Whether anything was found.
     *
     * @return true if nothing was
     */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * Whether a shape has a problem.
     *
     * @param shape the shape
     * @return true if it has
     */
    public boolean has(TypeElement shape) {
        return broken.contains(shape);
    }

    /**
     * Reports everything, each problem on its element. One in a class file has no line to show, so it is reported on the
     * shape that inherits it.
     *
     * @param messager where to report
     * @param isSource whether an element is compiled now
     */
    public void report(Messager messager, Predicate<Element> isSource) {
        for (Problem problem : problems) {
            Place place = problem.place();
            if (isSource.test(place.element())) {
                messager.printMessage(
                        problem.kind(), problem.text(), place.element(), place.annotation(), place.value());
            } else {
                messager.printMessage(problem.kind(), problem.text(), place.shape());
            }
        }
    }
}
