package io.sqlmodel.processor.write;

import io.sqlmodel.processor.model.Attribute;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the nested class that connects fields to columns. */
final class MappingWriter {
    private static final String MAPPING = """
            private static final class Mapping extends `EntityMapping`<${self}> {
                Mapping() {
                    super(${self}.class, model());
                }

                private static `ModelBuilder` model() {
                    `ModelBuilder` model = `ModelBuilder`.table(${table});
                    ${model}
                    return model;
                }

                @`Override`
                public ${self} create() {
                    return new ${self}(${marker});
                }

                ${createNew}

                @`Override`
                public void read(${self} entity, `ColumnReader` in, int at) throws `SQLException` {
                    ${readAll}
                }

                @`Override`
                public void read(${self} entity, int attribute, `ColumnReader` in, int at) throws `SQLException` {
                    switch (attribute) {
                        ${read}
                        default -> throw new `IndexOutOfBoundsException`(attribute);
                    }
                }

                @`Override`
                public void bind(${self} entity, int attribute, `ParameterWriter` out, int at) throws `SQLException` {
                    switch (attribute) {
                        ${bind}
                        default -> throw new `IndexOutOfBoundsException`(attribute);
                    }
                }

                @`Override`
                public @`Nullable` `Object` get(${self} entity, int attribute) {
                    return switch (attribute) {
                        ${get}
                        default -> throw new `IndexOutOfBoundsException`(attribute);
                    };
                }

                @`Override`
                ${unchecked}
                public void set(${self} entity, int attribute, @`Nullable` `Object` value) {
                    switch (attribute) {
                        ${set}
                        default -> throw new `IndexOutOfBoundsException`(attribute);
                    }
                }
            }
            """;

    private static final String CREATE_NEW = """
            @`Override`
            public ${self} createNew() {
                return new ${self}();
            }
            """;

    private final Model model;
    private final Attributes attributes;
    private final TypeWriter types;
    private final ModelStatements statements;

    MappingWriter(Model model, Attributes attributes, TypeWriter types, ModelStatements statements) {
        this.model = model;
        this.attributes = attributes;
        this.types = types;
        this.statements = statements;
    }

    String write() {
        return Template.of(MAPPING)
                .with("self", attributes.self())
                .with("table", statements.table())
                .with("model", statements.write())
                .with("marker", hasDefaults() ? "this" : "")
                .with("createNew", createNew())
                .with("readAll", readAll())
                .with("read", arms(model.columns(), column -> field(column) + " = " + FieldAccess.read(column, "at")))
                .with("bind", arms(model.columns(), column -> FieldAccess.bind(column, field(column))))
                .with("get", arms(model.attributes(), MappingWriter::field))
                .with("unchecked", unchecked() ? "@`SuppressWarnings`(\"unchecked\")" : "")
                .with("set", arms(model.attributes(), this::set))
                .fill();
    }

    private boolean hasDefaults() {
        return model.columns().stream().anyMatch(ColumnAttribute::hasDefault);
    }

    /** Where nothing is to be made, an object for a row is as a new one. */
    private String createNew() {
        return hasDefaults()
                ? Template.of(CREATE_NEW).with("self", attributes.self()).fill()
                : "";
    }

    private String readAll() {
        StringBuilder text = new StringBuilder();
        int index = 0;
        for (ColumnAttribute column : model.columns()) {
            if (!column.deferred()) {
                String at = index == 0 ? "at" : "at + " + index;
                text.append(field(column))
                        .append(" = ")
                        .append(FieldAccess.read(column, at))
                        .append(";\n");
                index++;
            }
        }
        return text.toString();
    }

    private static <A extends Attribute> String arms(List<A> attributes, Function<A, String> statement) {
        return attributes.stream()
                .map(attribute -> "case At." + attribute.name() + " -> " + statement.apply(attribute) + ";\n")
                .collect(Collectors.joining());
    }

    private static String field(Attribute attribute) {
        return "entity._" + attribute.name();
    }

    private String set(Attribute attribute) {
        return field(attribute) + " = " + FieldAccess.cast(attribute, types.of(attribute));
    }

    private boolean unchecked() {
        return model.attributes().stream()
                .anyMatch(attribute -> attribute instanceof RelationshipAttribute relationship
                        ? !relationship.scalar()
                        : types.of(attribute).contains("<"));
    }
}
