package io.sqlmodel.processor.scan;

import static io.sqlmodel.processor.report.ProcessorMessage.ANNOTATED_BEHAVIOUR;
import static io.sqlmodel.processor.report.ProcessorMessage.BAD_TABLE_NAME;
import static io.sqlmodel.processor.report.ProcessorMessage.INHERITED_TWICE;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.Default;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import io.sqlmodel.annotation.Version;
import io.sqlmodel.processor.model.Attribute;
import io.sqlmodel.processor.model.ClassName;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.KeyList;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.Names;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.model.TableName;
import io.sqlmodel.processor.report.Place;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads a shape into a model: its table, and its accessors one by one. */
final class ShapeScanner {
    private static final List<Class<? extends Annotation>> OF_ATTRIBUTES =
            List.of(PrimaryKey.class, ForeignKey.class, Relationship.class, Column.class, Version.class);

    private final Types types;
    private final AccessorScanner accessors;

    ShapeScanner(Types types, AccessorScanner accessors) {
        this.types = types;
        this.accessors = accessors;
    }

    Model scan(Scan scan, ClassName name) {
        List<ColumnAttribute> columns = new ArrayList<>();
        List<RelationshipAttribute> relationships = new ArrayList<>();
        List<ExecutableElement> behaviours = new ArrayList<>();
        List<String> rejected = new ArrayList<>();
        for (List<ExecutableElement> same : Members.of(scan.shape(), types)) {
            ExecutableElement method = same.get(0);
            if (isBehaviour(method)) {
                checkBehaviour(scan, method);
                behaviours.add(method);
                continue;
            }
            Attribute attribute = same.size() > 1 ? inheritedTwice(scan, same) : accessors.scan(scan, method);
            if (attribute instanceof ColumnAttribute column) {
                columns.add(column);
            } else if (attribute instanceof RelationshipAttribute relationship) {
                relationships.add(relationship);
            } else {
                rejected.add(method.getSimpleName().toString());
            }
        }
        Table table = scan.shape().getAnnotation(Table.class);
        return new Model(
                scan.shape(),
                name,
                tableName(scan, table, name),
                List.copyOf(columns),
                List.copyOf(relationships),
                Stream.of(table.uniques()).map(KeyList::parse).toList(),
                Stream.of(table.indexes()).map(KeyList::parse).toList(),
                List.copyOf(behaviours),
                List.copyOf(rejected));
    }

    private static @Nullable Attribute inheritedTwice(Scan scan, List<ExecutableElement> same) {
        scan.problems()
                .add(
                        scan.place(scan.shape()),
                        INHERITED_TWICE,
                        scan,
                        same.get(0).getSimpleName(),
                        Owner.of(same.get(0)).getSimpleName(),
                        Owner.of(same.get(1)).getSimpleName());
        return null;
    }

    private static TableName tableName(Scan scan, Table table, ClassName name) {
        checkName(scan, "name", table.name());
        checkName(scan, "schema", table.schema());
        return new TableName(table.schema(), table.name().isEmpty() ? Names.snakeCase(name.simple()) : table.name());
    }

    private static void checkName(Scan scan, String member, String name) {
        if (!name.equals(name.strip()) || name.contains(".")) {
            Place place = scan.place(scan.shape()).at(Table.class, member);
            scan.problems().add(place, BAD_TABLE_NAME, member, scan, name);
        }
    }

    private static boolean isBehaviour(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.DEFAULT) && method.getAnnotation(Default.class) == null;
    }

    private static void checkBehaviour(Scan scan, ExecutableElement method) {
        for (Class<? extends Annotation> annotation : OF_ATTRIBUTES) {
            if (Place.mirror(method, annotation) != null) {
                Place place = scan.place(method).at(annotation);
                scan.problems()
                        .add(place, ANNOTATED_BEHAVIOUR, scan, method.getSimpleName(), annotation.getSimpleName());
            }
        }
    }
}
