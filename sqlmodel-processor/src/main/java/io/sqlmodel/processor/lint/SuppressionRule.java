package io.sqlmodel.processor.lint;

import io.sqlmodel.processor.model.Attribute;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.resolve.ResolvedModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What is silenced has the name of a warning. */
final class SuppressionRule implements LintRule {
    @Override
    public void apply(ResolvedModel resolved, Lints lints) {
        List<Element> elements = new ArrayList<>(List.of(resolved.model().shape()));
        for (Attribute attribute : resolved.model().attributes()) {
            elements.add(attribute.accessor());
            elements.add(owner(attribute.accessor()));
        }
        elements.addAll(resolved.model().behaviours());
        Set<Element> all = new LinkedHashSet<>(elements);
        all.forEach(element -> check(element, lints));
    }

    private static void check(Element element, Lints lints) {
        for (String name : Suppressions.names(element)) {
            String id = name.substring(Math.min(name.length(), Lint.PREFIX.length()));
            if (Lint.of(id) == null) {
                Place place = Place.of(owner(element), element).at(SuppressWarnings.class, "value");
                lints.add(place, Lint.UNKNOWN_WARNING, name, remedy(id));
            }
        }
    }

    private static TypeElement owner(Element element) {
        return element instanceof TypeElement type
                ? type
                : (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
    }

    private static String remedy(String id) {
        return Arrays.stream(Lint.values())
                .map(Lint::id)
                .filter(known -> !id.isEmpty() && (known.contains(id) || id.contains(known)))
                .findFirst()
                .map(known -> "Did you mean \"" + Lint.PREFIX + known + "\"?")
                .orElseGet(() -> Arrays.stream(Lint.values())
                        .map(Lint::id)
                        .sorted()
                        .collect(Collectors.joining(", ", "After " + Lint.PREFIX + " there can be: ", ".")));
    }
}
