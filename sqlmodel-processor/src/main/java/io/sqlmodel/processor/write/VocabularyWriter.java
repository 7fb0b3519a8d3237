package io.sqlmodel.processor.write;

import io.sqlmodel.processor.model.Attribute;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.ColumnClass;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import java.util.stream.Collectors;

/** Writes the typed columns and relationships: the static ones, and those of {@code Columns}. */
final class VocabularyWriter {
    private static final String STATIC_FIELD = """
            ${doc}
            ${deprecated}
            public static final ${type} ${name} = COLUMNS.${name};
            """;

    private static final String COLUMNS = """
            /** The columns and relationships of {@code ${table}}. */
            public static final class Columns extends `EntityAlias`<${self}> {
                ${fields}

                private Columns(@`Nullable` `String` alias) {
                    super(MAPPING.def(), alias);
                }
            }
            """;

    private static final String COLUMNS_FIELD = """
            ${doc}
            ${deprecated}
            public final ${type} ${name} = ${value};
            """;

    private final Model model;
    private final Attributes attributes;
    private final Docs docs;
    private final Deprecations deprecations;

    VocabularyWriter(Model model, Attributes attributes, Docs docs, Deprecations deprecations) {
        this.model = model;
        this.attributes = attributes;
        this.docs = docs;
        this.deprecations = deprecations;
    }

    String staticFields() {
        return model.attributes().stream()
                .map(attribute ->
                        field(STATIC_FIELD, attribute, staticDoc(attribute)).fill())
                .collect(Collectors.joining("\n"));
    }

    String columns() {
        String fields = model.attributes().stream()
                .map(attribute -> field(COLUMNS_FIELD, attribute, columnsDoc(attribute))
                        .with("value", value(attribute))
                        .fill())
                .collect(Collectors.joining("\n"));
        return Template.of(COLUMNS)
                .with("table", Template.quote(model.tableName().toString()))
                .with("self", attributes.self())
                .with("fields", fields)
                .fill();
    }

    private Template field(String template, Attribute attribute, String doc) {
        return Template.of(template)
                .with("doc", Docs.comment(doc))
                .with("deprecated", deprecations.of(attribute.accessor()))
                .with("type", attributes.vocabulary(attribute))
                .with("name", attribute.name());
    }

    private String staticDoc(Attribute attribute) {
        String first = attribute instanceof ColumnAttribute column
                ? "The column {@code " + Template.quote(model.tableName() + "." + column.columnName()) + "}."
                : "The relationship {@code " + attribute.name() + "}: "
                        + attributes.kind((RelationshipAttribute) attribute) + ".";
        return first + docs.sentence(attribute.accessor());
    }

    private static String columnsDoc(Attribute attribute) {
        return attribute instanceof ColumnAttribute column
                ? "The column {@code " + Template.quote(column.columnName()) + "}."
                : "The relationship {@code " + attribute.name() + "}.";
    }

    private static String value(Attribute attribute) {
        String at = "(At." + attribute.name();
        if (attribute instanceof ColumnAttribute column) {
            ColumnClass columnClass = column.type().columnClass();
            return columnClass.factory() + at + (columnClass.fixed() ? ")" : ", " + Attributes.constant(column) + ")");
        }
        return (((RelationshipAttribute) attribute).scalar() ? "toOne" : "toMany") + at + ")";
    }
}
