package io.sqlmodel.processor.diagram;

import io.sqlmodel.processor.model.ClassName;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.model.KeyList;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.report.Problems;
import io.sqlmodel.processor.resolve.Joins;
import io.sqlmodel.processor.resolve.ResolvedModel;
import io.sqlmodel.processor.resolve.Resolver;
import io.sqlmodel.processor.scan.ModelIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads models into a diagram, which keeps nothing of the compiler. */
public final class DiagramReader {
    private final ModelIndex index;
    private final Resolver resolver;
    private final KeyReader keys;
    private final Set<ClassName> links = new HashSet<>();

    /**
     * For the models of a round.
     *
     * @param index all models
     * @param joins finds foreign keys
     */
    public DiagramReader(ModelIndex index, Joins joins) {
        this.index = index;
        this.resolver = new Resolver(joins, new Problems());
        this.keys = new KeyReader(index, resolver);
    }

    /**
     * Reads models.
     *
     * @param names their classes
     * @return the diagram of those that exist
     */
    public Diagram read(Collection<ClassName> names) {
        List<ResolvedModel> models = new ArrayList<>();
        for (ClassName name : new TreeSet<>(names)) {
            Model model = index.find(name);
            if (model != null) {
                models.add(resolver.resolve(model));
                model.relationships().stream()
                        .map(RelationshipAttribute::linkModel)
                        .forEach(links::add);
            }
        }
        return new Diagram(models.stream().map(this::entity).toList());
    }

    private Entity entity(ResolvedModel resolved) {
        Model model = resolved.model();
        return new Entity(
                model.name(),
                model.tableName().toString(),
                links.contains(model.name()),
                model.columns().stream().map(column -> field(resolved, column)).toList(),
                constraints(resolved),
                model.relationships().stream().map(RelationReader::read).toList(),
                resolved.foreignKeys().stream()
                        .flatMap(key -> keys.read(resolved, key).stream())
                        .toList());
    }

    private static Field field(ResolvedModel resolved, ColumnAttribute column) {
        List<ForeignKey> of = resolved.foreignKeys().stream()
                .filter(key -> key.columns().contains(column))
                .toList();
        boolean unique = column.unique()
                || resolved.oneToOne().stream().anyMatch(key -> key.columns().equals(List.of(column)))
                || resolved.model().uniques().stream()
                        .anyMatch(list -> list.attributes().equals(List.of(column.name())));
        return new Field(
                column.columnName(),
                ColumnTypeText.of(column),
                column.primaryKey(),
                !of.isEmpty(),
                column.nullable(),
                unique,
                of.isEmpty() ? "" : KeyReader.onDelete(of.get(0)));
    }

    private static List<String> constraints(ResolvedModel resolved) {
        Stream<List<String>> declared =
                resolved.model().uniques().stream().map(KeyList::attributes).map(names -> columns(resolved, names));
        Stream<List<String>> oneToOne = resolved.oneToOne().stream().map(ForeignKey::columnNames);
        return Stream.concat(declared, oneToOne)
                .filter(columns -> columns.size() > 1)
                .map(columns -> "UNIQUE (" + String.join(", ", columns) + ")")
                .distinct()
                .toList();
    }

    private static List<String> columns(ResolvedModel resolved, List<String> attributes) {
        return resolved.model().columns().stream()
                .filter(column -> attributes.contains(column.name()))
                .map(ColumnAttribute::columnName)
                .toList();
    }
}
