package io.sqlmodel.processor.write;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.KeyList;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.Names;
import io.sqlmodel.processor.model.OrderPart;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.model.StandardType;
import io.sqlmodel.processor.model.TableName;
import io.sqlmodel.processor.resolve.ResolvedModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the statements that describe a model: one for each column, relationship, foreign key, constraint and index. */
final class ModelStatements {
    private static final Set<Cascade> DEFAULT_CASCADE = Set.of(Cascade.SAVE_UPDATE, Cascade.MERGE);

    private final ResolvedModel resolved;
    private final Model model;

    ModelStatements(ResolvedModel resolved) {
        this.resolved = resolved;
        this.model = resolved.model();
    }

    /** The arguments of {@code ModelBuilder.table}. */
    String table() {
        TableName name = model.tableName();
        return name.schema().isEmpty() ? literal(name.table()) : literal(name.schema()) + ", " + literal(name.table());
    }

    String write() {
        List<String> all = new ArrayList<>();
        model.columns().forEach(column -> all.add(column(column)));
        model.relationships().forEach(relationship -> all.add(relationship(relationship)));
        resolved.foreignKeys().forEach(key -> all.add(foreignKey(key)));
        uniques().forEach((columns, name) -> all.add(key("unique", name, columns)));
        indexes().forEach((columns, name) -> all.add(key("index", name, columns)));
        return all.stream().map(statement -> "model." + statement + ";\n").collect(Collectors.joining());
    }

    private String column(ColumnAttribute column) {
        Calls calls = new Calls("column(" + literal(column.name()) + ", " + literal(column.columnName()) + ", "
                + Attributes.constant(column) + ")");
        calls.when(column.primaryKey(), "primaryKey()");
        calls.when(generatedByDatabase(column), "generatedByDatabase()");
        calls.when(generatedByClient(column), "generatedByClient()");
        calls.when(column.nullable(), "nullable()");
        calls.when(column.version(), "version()");
        Column details = column.details();
        if (details != null) {
            calls.when(details.deferred(), "deferred()");
            calls.when(details.length() > 0, "length(" + details.length() + ")");
            calls.when(details.precision() > 0, "precision(" + details.precision() + ", " + details.scale() + ")");
            calls.when(!details.type().isEmpty(), "sqlType(" + literal(details.type()) + ")");
            calls.when(!details.serverDefault().isEmpty(), "serverDefault(" + literal(details.serverDefault()) + ")");
        }
        return calls.toString();
    }

    /** A single integer key that is not somebody else's. */
    private boolean generatedByDatabase(ColumnAttribute column) {
        StandardType type = column.type().stored();
        return column.primaryKey()
                && model.primaryKey().size() == 1
                && column.reference() == null
                && !column.hasDefault()
                && column.type().isStandard()
                && (type == StandardType.LONG || type == StandardType.INTEGER);
    }

    private static boolean generatedByClient(ColumnAttribute column) {
        return column.primaryKey()
                && column.reference() == null
                && !column.hasDefault()
                && column.type().isStandard()
                && column.type().stored() == StandardType.UUID;
    }

    private String relationship(RelationshipAttribute relationship) {
        Relationship options = relationship.options();
        Calls calls = new Calls(kind(relationship));
        calls.when(relationship.scalar() && resolved.nullable(relationship), "nullable()");
        calls.when(!options.backPopulates().isEmpty(), "backPopulates(" + literal(options.backPopulates()) + ")");
        List<Cascade> cascade =
                options.cascadeDelete() ? List.of(Cascade.ALL, Cascade.DELETE_ORPHAN) : List.of(options.cascade());
        calls.when(
                !DEFAULT_CASCADE.equals(Set.copyOf(cascade)),
                "cascade(" + cascade.stream().map(kind -> "`Cascade`." + kind).collect(Collectors.joining(", ")) + ")");
        calls.when(
                options.passiveDeletes() != PassiveDeletes.NO,
                "passiveDeletes(`PassiveDeletes`." + options.passiveDeletes() + ")");
        calls.when(!options.passiveUpdates(), "activeUpdates()");
        calls.when(options.lazy() != Lazy.SELECT, "lazy(`Lazy`." + options.lazy() + ")");
        calls.when(!options.peers(), "alone()");
        for (OrderPart part : OrderPart.list(options.orderBy())) {
            calls.when(true, (part.descending() ? "orderByDescending(" : "orderBy(") + literal(part.attribute()) + ")");
        }
        calls.when(options.singleParent(), "singleParent()");
        calls.when(options.viewOnly(), "viewOnly()");
        calls.when(options.postUpdate(), "postUpdate()");
        calls.when(options.joinDepth() > 0, "joinDepth(" + options.joinDepth() + ")");
        calls.when(!options.mapKey().isEmpty(), "mapKey(" + literal(options.mapKey()) + ")");
        return calls.toString();
    }

    private String kind(RelationshipAttribute relationship) {
        Join join = resolved.join(relationship);
        String name = literal(relationship.name());
        String target = ImportList.name(relationship.target()) + ".class";
        String shape = "`Shape`." + relationship.shape();
        if (join == null) {
            return "manyToOne(" + name + ", " + target + ")"; // it was reported, and nothing will run
        }
        String key = literals(join.foreignKey().attributes());
        return switch (join.direction()) {
            case MANY_TO_ONE -> "manyToOne(" + name + ", " + target + ", " + key + ")";
            case ONE_TO_MANY -> "oneToMany(" + String.join(", ", name, shape, target, key) + ")";
            case MANY_TO_MANY -> {
                String link = ImportList.name(Objects.requireNonNull(relationship.linkModel())) + ".class";
                String far =
                        literals(Objects.requireNonNull(join.targetForeignKey()).attributes());
                yield "manyToMany("
                        + String.join(
                                ", ", name, shape, target, link, "`List`.of(" + key + ")", "`List`.of(" + far + ")")
                        + ")";
            }
        };
    }

    private String foreignKey(ForeignKey key) {
        return "foreignKey("
                + String.join(
                        ", ",
                        literal(Names.constraint("fk", model.tableName().table(), key.columnNames())),
                        "`List`.of(" + literals(key.columnNames()) + ")",
                        literal(key.table().toString()),
                        "`List`.of(" + literals(key.targetColumns()) + ")",
                        "`OnDelete`." + key.onDelete())
                + (key.onUpdate() == OnUpdate.NO_ACTION ? "" : ", `OnUpdate`." + key.onUpdate())
                + ")";
    }

    /** Constraints by their columns, so that none is written twice. */
    private Map<List<String>, String> uniques() {
        Map<List<String>, String> names = named("uq", model.uniques());
        Stream.concat(
                        model.columns().stream()
                                .filter(ColumnAttribute::unique)
                                .map(column -> List.of(column.columnName())),
                        resolved.oneToOne().stream().map(ForeignKey::columnNames))
                .forEach(columns -> names.putIfAbsent(columns, constraint("uq", columns)));
        return names;
    }

    private Map<List<String>, String> indexes() {
        Map<List<String>, String> names = named("ix", model.indexes());
        model.columns().stream()
                .filter(column -> column.details() != null && column.details().index())
                .map(column -> List.of(column.columnName()))
                .forEach(columns -> names.putIfAbsent(columns, constraint("ix", columns)));
        return names;
    }

    private Map<List<String>, String> named(String prefix, List<KeyList> keys) {
        Map<List<String>, String> names = new LinkedHashMap<>();
        for (KeyList key : keys) {
            List<String> columns = key.attributes().stream()
                    .map(model::column)
                    .filter(Objects::nonNull)
                    .map(ColumnAttribute::columnName)
                    .toList();
            if (!columns.isEmpty()) { // or it is an error that names none of the columns
                names.putIfAbsent(columns, key.name().isEmpty() ? constraint(prefix, columns) : key.name());
            }
        }
        return names;
    }

    private String constraint(String prefix, List<String> columns) {
        return Names.constraint(prefix, model.tableName().table(), columns);
    }

    private static String key(String method, String name, List<String> columns) {
        return method + "(" + literal(name) + ", " + literals(columns) + ")";
    }

    private static String literals(List<String> texts) {
        return texts.stream().map(ModelStatements::literal).collect(Collectors.joining(", "));
    }

    private static String literal(String text) {
        return Literals.of(text);
    }

    /** A call and those chained to it. */
    private static final class Calls {
        private final StringBuilder text;

        Calls(String first) {
            text = new StringBuilder(first);
        }

        void when(boolean condition, String call) {
            if (condition) {
                text.append('.').append(call);
            }
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
