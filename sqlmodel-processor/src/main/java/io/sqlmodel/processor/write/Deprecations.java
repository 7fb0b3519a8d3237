package io.sqlmodel.processor.write;

import io.sqlmodel.processor.model.Attribute;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.scan.ModelIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Carries {@code @Deprecated} over, and finds out whether a class uses something that is deprecated. */
final class Deprecations {
    private final Elements elements;
    private final ModelIndex index;

    Deprecations(Elements elements, ModelIndex index) {
        this.elements = elements;
        this.index = index;
    }

    /** The annotation of a deprecated element; empty if it is not. */
    String of(Element element) {
        if (!elements.isDeprecated(element)) {
            return "";
        }
        Deprecated details = element.getAnnotation(Deprecated.class);
        List<String> members = new ArrayList<>();
        if (details != null && !details.since().isEmpty()) {
            members.add("since = " + Literals.of(details.since()));
        }
        if (details != null && details.forRemoval()) {
            members.add("forRemoval = true");
        }
        return "@`Deprecated`" + (members.isEmpty() ? "" : "(" + String.join(", ", members) + ")");
    }

    /** Whether a class uses a deprecated type, calls a deprecated method, or overrides one that is to be removed. */
    boolean usedBy(Model model) {
        return model.attributes().stream().anyMatch(attribute -> uses(attribute).anyMatch(elements::isDeprecated));
    }

    private Stream<Element> uses(Attribute attribute) {
        Element accessor = attribute.accessor();
        Deprecated details = accessor.getAnnotation(Deprecated.class);
        Stream<Element> overridden = details != null && details.forRemoval() ? Stream.of(accessor) : Stream.of();
        if (attribute instanceof ColumnAttribute column) {
            Stream<Element> called = column.hasDefault() ? Stream.of(accessor) : Stream.of();
            Stream<Element> converter = Stream.ofNullable(column.type().converter());
            return Stream.of(overridden, called, converter, types(column.type().java()))
                    .flatMap(stream -> stream);
        }
        RelationshipAttribute relationship = (RelationshipAttribute) attribute;
        Stream<Element> classes = Stream.of(relationship.target(), relationship.linkModel())
                .filter(Objects::nonNull)
                .map(index::find)
                .filter(Objects::nonNull)
                .map(Model::shape);
        return Stream.concat(overridden, classes);
    }

    private static Stream<Element> types(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return Stream.of();
        }
        Stream<Element> arguments = declared.getTypeArguments().stream().flatMap(Deprecations::types);
        return Stream.concat(Stream.of(declared.asElement()), arguments);
    }
}
