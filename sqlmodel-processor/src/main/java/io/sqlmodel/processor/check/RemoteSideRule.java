package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.REMOTE_SIDE;
import static io.sqlmodel.processor.report.ProcessorMessage.UNKNOWN_ATTRIBUTE;

import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.Names;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.resolve.ResolvedModel;
import java.util.HashSet;
import java.util.List;

/** The remote side is what the join compares on the far side: the key of a parent, the foreign key of a child. */
final class RemoteSideRule implements Rule {
    @Override
    public void apply(ResolvedModel resolved, Check check) {
        for (RelationshipAttribute relationship : resolved.model().relationships()) {
            Model target = check.target(resolved.model(), relationship);
            List<String> remote = Names.list(relationship.options().remoteSide());
            if (target != null && areColumns(resolved, relationship, remote, target, check)) {
                compare(resolved, relationship, remote, target, check);
            }
        }
    }

    private static boolean areColumns(
            ResolvedModel resolved,
            RelationshipAttribute relationship,
            List<String> remote,
            Model target,
            Check check) {
        for (String attribute : remote) {
            if (target.column(attribute) == null && !target.rejected().contains(attribute)) {
                Place place = Place.of(resolved.model().shape(), relationship.accessor())
                        .at(Relationship.class, "remoteSide");
                String owner = resolved.model() + "." + relationship.name();
                check.problems()
                        .add(
                                place,
                                UNKNOWN_ATTRIBUTE,
                                "remoteSide",
                                owner,
                                attribute,
                                target,
                                "column",
                                KeyListRule.columns(target));
                return false;
            }
        }
        return !remote.isEmpty();
    }

    private static void compare(
            ResolvedModel resolved,
            RelationshipAttribute relationship,
            List<String> remote,
            Model target,
            Check check) {
        Join join = resolved.join(relationship);
        if (join == null || join.direction() == Direction.MANY_TO_MANY) {
            return;
        }
        List<String> expected = join.direction() == Direction.ONE_TO_MANY
                ? join.foreignKey().attributes()
                : join.foreignKey().targetColumns().stream()
                        .map(target::columnNamed)
                        .map(column -> column == null ? "" : column.name())
                        .toList();
        if (!new HashSet<>(expected).equals(new HashSet<>(remote))) {
            String found = relationship.options().remoteSide();
            check.add(
                    resolved.model(),
                    relationship,
                    Relationship.class,
                    "remoteSide",
                    REMOTE_SIDE,
                    found,
                    target,
                    String.join(", ", expected));
        }
    }
}
