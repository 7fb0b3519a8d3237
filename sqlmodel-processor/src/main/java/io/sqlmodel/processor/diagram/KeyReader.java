package io.sqlmodel.processor.diagram;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.resolve.ResolvedModel;
import io.sqlmodel.processor.resolve.Resolver;
import io.sqlmodel.processor.scan.ModelIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a foreign key and what the relationships over it are called. */
final class KeyReader {
    private final ModelIndex index;
    private final Resolver resolver;

    KeyReader(ModelIndex index, Resolver resolver) {
        this.index = index;
        this.resolver = resolver;
    }

    /** The line of a foreign key, if a model has the table that it points to. */
    Optional<Key> read(ResolvedModel resolved, ForeignKey key) {
        Model target = index.ofTable(key.table());
        if (target == null) {
            return Optional.empty();
        }
        List<RelationshipAttribute> ofTarget = ofTarget(resolver.resolve(target), resolved.model(), key);
        Stream<RelationshipAttribute> own = resolved.model().relationships().stream()
                .filter(relationship -> follows(resolved.join(relationship), Direction.MANY_TO_ONE, key));
        List<String> names = Stream.concat(ofTarget.stream(), own)
                .map(RelationshipAttribute::name)
                .toList();
        boolean deletes =
                ofTarget.stream().anyMatch(relationship -> relationship.linkModel() == null && relationship.deletes());
        List<String> rules = new ArrayList<>();
        if (deletes) {
            rules.add("delete cascade");
        }
        if (!onDelete(key).isEmpty()) {
            rules.add("ON DELETE " + onDelete(key));
        }
        return Optional.of(new Key(
                target.name(),
                key.columns().stream().map(resolved.model().columns()::indexOf).toList(),
                key.nullable(),
                resolved.unique(key),
                deletes || key.onDelete() == OnDelete.CASCADE,
                String.join(" / ", names),
                String.join(", ", rules)));
    }

    /** Collections and one-to-one scalars over the key, and many-to-many relationships that begin with it. */
    private static List<RelationshipAttribute> ofTarget(ResolvedModel target, Model owner, ForeignKey key) {
        return target.model().relationships().stream()
                .filter(relationship -> relationship.linkModel() == null
                        ? relationship.target().equals(owner.name())
                                && follows(target.join(relationship), Direction.ONE_TO_MANY, key)
                        : relationship.linkModel().equals(owner.name())
                                && follows(target.join(relationship), Direction.MANY_TO_MANY, key))
                .toList();
    }

    private static boolean follows(@Nullable Join join, Direction direction, ForeignKey key) {
        return join != null
                && join.direction() == direction
                && join.foreignKey().equals(key);
    }

    /** The rule of a foreign key as SQL says it; empty for the default. */
    static String onDelete(ForeignKey key) {
        return key.onDelete() == OnDelete.NO_ACTION ? "" : key.onDelete().name().replace('_', ' ');
    }
}
