package io.sqlmodel.processor.write;

import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.processor.model.Attribute;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.resolve.ResolvedModel;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the fields, and for each attribute its accessor and its setter. */
final class AccessorWriter {
    private static final String ACCESSOR = """
            ${doc}
            ${deprecated}
            @`Override`
            public ${type} ${name}() {
                if (unloaded(At.${name})) {
                    load(At.${name});
                }
                return _${name};
            }
            """;

    private static final String SETTER = """
            ${doc}
            ${deprecated}
            public ${self} ${name}(${type} ${name}) {
                ${body}
                return this;
            }
            """;

    private final ResolvedModel resolved;
    private final Attributes attributes;
    private final Docs docs;
    private final Deprecations deprecations;

    AccessorWriter(ResolvedModel resolved, Attributes attributes, Docs docs, Deprecations deprecations) {
        this.resolved = resolved;
        this.attributes = attributes;
        this.docs = docs;
        this.deprecations = deprecations;
    }

    String fields() {
        return model().attributes().stream()
                .map(attribute -> "private " + attributes.type(attribute) + " _" + attribute.name() + ";\n")
                .collect(Collectors.joining());
    }

    String accessors() {
        return model().attributes().stream()
                .map(attribute -> accessor(attribute) + "\n" + setter(attribute))
                .collect(Collectors.joining("\n"));
    }

    private Model model() {
        return resolved.model();
    }

    private String accessor(Attribute attribute) {
        return Template.of(ACCESSOR)
                .with("doc", Docs.comment(docs.carried(attribute.accessor())))
                .with("deprecated", deprecations.of(attribute.accessor()))
                .with("type", attributes.type(attribute))
                .with("name", attribute.name())
                .fill();
    }

    private String setter(Attribute attribute) {
        boolean column = attribute instanceof ColumnAttribute;
        return Template.of(SETTER)
                .with(
                        "doc",
                        column
                                ? columnDoc((ColumnAttribute) attribute)
                                : relationshipDoc((RelationshipAttribute) attribute))
                .with("deprecated", deprecations.of(attribute.accessor()))
                .with("self", attributes.self())
                .with("type", attributes.type(attribute))
                .with("name", attribute.name())
                .with("body", column ? set((ColumnAttribute) attribute) : assign((RelationshipAttribute) attribute))
                .fill();
    }

    private String set(ColumnAttribute column) {
        String name = column.name();
        return "_" + name + " = change(At." + name + ", _" + name + ", " + name + ");\n"
                + resolved.followers(column).stream()
                        .map(follower -> "foreignKeySet(At." + follower.name() + ");\n")
                        .collect(Collectors.joining());
    }

    private static String assign(RelationshipAttribute relationship) {
        String name = relationship.name();
        if (relationship.scalar()) {
            return "assign(At." + name + ", " + name + ");";
        }
        String members = relationship.shape() == Shape.MAP ? name + ".values()" : name;
        return "assignAll(At." + name + ", " + members + ");";
    }

    private String columnDoc(ColumnAttribute column) {
        List<String> followers = resolved.followers(column).stream()
                .map(follower -> "{@code " + follower.name() + "}")
                .toList();
        String follow = followers.isEmpty()
                ? ""
                : " " + String.join(" and ", followers)
                        + (followers.size() == 1
                                ? " follows it when it is read next."
                                : " follow it when they are read next.");
        return doc(
                "Sets {@code " + column.name() + "}." + docs.sentence(column.accessor()) + follow,
                column.name(),
                column.nullable() ? "the new value, or null" : "the new value");
    }

    private String relationshipDoc(RelationshipAttribute relationship) {
        String name = "{@code " + relationship.name() + "}";
        String other = relationship.options().backPopulates();
        String step = other.isEmpty()
                ? "."
                : " and keeps {@code " + relationship.target().simple() + "." + other + "} in step.";
        if (relationship.scalar()) {
            return doc(
                    "Sets " + name + step,
                    relationship.name(),
                    attributes.nullable(relationship) ? "the related object, or null" : "the related object");
        }
        String member = relationship.shape() == Shape.MAP
                ? "the new members, copied; each is kept under its own {@code "
                        + relationship.options().mapKey() + "}"
                : "the new members, copied";
        return doc("Replaces the members of " + name + step, relationship.name(), member);
    }

    private static String doc(String text, String parameter, String value) {
        return Docs.comment(text + "\n\n@param " + parameter + " " + value + "\n@return this");
    }
}
