package io.sqlmodel.processor.lint;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** Reads {@code @SuppressWarnings}, which holds for an element and all that is in it. */
final class Suppressions {
    private Suppressions() {}

    /** Whether a warning is silenced on the accessor, on the interface that declares it, or on the shape. */
    static boolean silence(Lint lint, Element shape, Element element) {
        return within(lint, element) || within(lint, shape);
    }

    private static boolean within(Lint lint, Element element) {
        for (Element part = element; part != null; part = part.getEnclosingElement()) {
            if (names(part).contains(Lint.PREFIX + lint.id())) {
                return true;
            }
        }
        return false;
    }

    /** What is written on an element, as far as it is ours. */
    static List<String> names(Element element) {
        List<String> names = new ArrayList<>();
        SuppressWarnings annotation = element.getAnnotation(SuppressWarnings.class);
        if (annotation != null) {
            for (String name : annotation.value()) {
                if (name.equals("sqlmodel") || name.startsWith(Lint.PREFIX)) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
