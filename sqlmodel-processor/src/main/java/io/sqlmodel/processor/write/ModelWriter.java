package io.sqlmodel.processor.write;

import io.sqlmodel.processor.model.Attribute;
import io.sqlmodel.processor.model.ClassName;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.resolve.ResolvedModel;
import io.sqlmodel.processor.scan.ModelIndex;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Writes the source of a generated class. */
public final class ModelWriter {
    private static final String FILE = """
            ${doc}
            ${deprecated}
            @`SuppressWarnings`(${suppressed}) // fields are null until they are loaded
            public final class ${self} extends `Entity` implements ${shape} {
                private static final Mapping MAPPING = `Models`.register(new Mapping());
                private static final Columns COLUMNS = new Columns(null);

                ${staticFields}

                ${fields}

                ${constructors}

                /**
                 * The columns of {@code ${table}} under an alias.
                 *
                 * @param alias the alias
                 * @return the columns
                 */
                public static Columns as(`String` alias) {
                    return new Columns(alias);
                }

                ${accessors}

                @`Override`
                protected `EntityMapping`<${self}> mapping() {
                    return MAPPING;
                }

                ${columns}

                private static final class At {
                    ${indexes}
                }

                ${types}

                ${mapping}
            }
            """;

    /** The Eclipse compiler does not know NullAway, and warns of that unless everything is suppressed. */
    private static final String SUPPRESSED = "{\"all\", \"NullAway\"}";

    private static final String SUPPRESSED_WITH_DEPRECATION = "{\"all\", \"deprecation\", \"removal\", \"NullAway\"}";

    private static final String CONSTRUCTOR = """
            /** A new {@code ${simple}}, in no session. */
            public ${self}() {}
            """;

    private static final String CONSTRUCTORS = """
            /** A new {@code ${simple}}, in no session. */
            public ${self}() {
                ${defaults}
            }

            /** An object for a row, whose columns are read and not made. */
            private ${self}(Mapping mapping) {}
            """;

    private static final String TYPES = """
            private static final class Type {
                ${constants}
            }
            """;

    private final Elements elements;
    private final TypeWriter types;
    private final Docs docs;
    private final Deprecations deprecations;
    private final ModelIndex index;

    /**
     * For the models of a round.
     *
     * @param elements the compiler's elements
     * @param types the compiler's types
     * @param index all models
     */
    public ModelWriter(Elements elements, Types types, ModelIndex index) {
        this.elements = elements;
        this.types = new TypeWriter(types);
        this.docs = new Docs(elements);
        this.deprecations = new Deprecations(elements, index);
        this.index = index;
    }

    /**
     * The source of a model's class.
     *
     * @param resolved the model
     * @return the text of the file
     */
    public String write(ResolvedModel resolved) {
        Model model = resolved.model();
        Attributes attributes = new Attributes(resolved, types);
        AccessorWriter accessors = new AccessorWriter(resolved, attributes, docs, deprecations);
        VocabularyWriter vocabulary = new VocabularyWriter(model, attributes, docs, deprecations);
        String body = Template.of(FILE)
                .with("doc", Docs.comment(classDoc(model)))
                .with("deprecated", deprecations.of(model.shape()))
                .with("suppressed", deprecations.usedBy(model) ? SUPPRESSED_WITH_DEPRECATION : SUPPRESSED)
                .with("self", attributes.self())
                .with("shape", ImportList.name(ClassName.of(model.shape())))
                .with("staticFields", vocabulary.staticFields())
                .with("fields", accessors.fields())
                .with("constructors", constructors(model, attributes))
                .with("table", Template.quote(model.tableName().toString()))
                .with("accessors", accessors.accessors())
                .with("columns", vocabulary.columns())
                .with("indexes", indexes(model))
                .with("types", typeConstants(model))
                .with("mapping", new MappingWriter(model, attributes, types, new ModelStatements(resolved)).write())
                .fill();
        return file(model, body);
    }

    private String file(Model model, String body) {
        ClassName name = model.name();
        ImportList imports = new ImportList(name, nestedNames(model.shape()));
        String code = imports.replace(body, simple -> isInPackage(new ClassName(name.packageName(), simple)));
        String header = name.packageName().isEmpty() ? "" : "package " + name.packageName() + ";\n\n";
        return Template.unquote(header + imports.imports() + "\n" + LineBreaks.apply(code));
    }

    private boolean isInPackage(ClassName name) {
        return index.isGenerated(name) || elements.getTypeElement(name.qualified()) != null;
    }

    /** The nested types of the class itself, and those that it inherits from its shape. */
    private Set<String> nestedNames(TypeElement shape) {
        Set<String> names = new TreeSet<>(List.of("At", "Columns", "Mapping", "Type"));
        ElementFilter.typesIn(elements.getAllMembers(shape))
                .forEach(type -> names.add(type.getSimpleName().toString()));
        return names;
    }

    private String classDoc(Model model) {
        String doc = docs.carried(model.shape());
        return doc.isEmpty()
                ? "A row of the table {@code "
                        + Template.quote(model.tableName().toString()) + "}."
                : doc;
    }

    private static String constructors(Model model, Attributes attributes) {
        String defaults = model.columns().stream()
                .filter(ColumnAttribute::hasDefault)
                .map(column -> column.name() + "(" + ImportList.name(ClassName.of(model.shape())) + ".super."
                        + column.name() + "());\n")
                .collect(Collectors.joining());
        return Template.of(defaults.isEmpty() ? CONSTRUCTOR : CONSTRUCTORS)
                .with("simple", model.name().simple())
                .with("self", attributes.self())
                .with("defaults", defaults)
                .fill();
    }

    private static String indexes(Model model) {
        StringBuilder text = new StringBuilder();
        int index = 0;
        for (Attribute attribute : model.attributes()) {
            text.append("static final int ")
                    .append(attribute.name())
                    .append(" = ")
                    .append(index++)
                    .append(";\n");
        }
        return text.toString();
    }

    private String typeConstants(Model model) {
        String constants = model.columns().stream()
                .filter(column -> !column.hasStandardType())
                .map(this::typeConstant)
                .collect(Collectors.joining());
        return constants.isEmpty()
                ? ""
                : Template.of(TYPES).with("constants", constants).fill();
    }

    private String typeConstant(ColumnAttribute column) {
        String type = types.boxed(column.type().java());
        String raw = type.contains("<") ? type.substring(0, type.indexOf('<')) : type;
        String value = typeValue(column, raw);
        if (!column.declaredType().isEmpty()) {
            value = "`Types`.declared(" + value + ", " + Literals.of(column.declaredType()) + ")";
        }
        return "static final `ColumnType`<" + type + "> " + column.name() + " = " + value + ";\n";
    }

    private static String typeValue(ColumnAttribute column, String raw) {
        if (column.type().isStandard()) {
            return "`Types`." + column.type().stored();
        }
        TypeElement converter = column.type().converter();
        return converter == null
                ? "`Types`.enumeration(" + raw + ".class)"
                : "`Types`.converted(" + raw + ".class, `Types`."
                        + column.type().stored() + ", new " + ImportList.name(ClassName.of(converter)) + "())";
    }
}
