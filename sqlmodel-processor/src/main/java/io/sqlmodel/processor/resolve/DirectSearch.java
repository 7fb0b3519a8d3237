package io.sqlmodel.processor.resolve;

import static io.sqlmodel.processor.report.ProcessorMessage.NO_FOREIGN_KEY;
import static io.sqlmodel.processor.report.ProcessorMessage.NO_SUCH_FOREIGN_KEY;
import static io.sqlmodel.processor.report.ProcessorMessage.SCALAR_LOOP;
import static io.sqlmodel.processor.report.ProcessorMessage.SEVERAL_FOREIGN_KEYS;

import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.Names;
import io.sqlmodel.processor.model.RelationshipAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a foreign key between the tables of both sides. A collection has it on the far side; a scalar on the own side if
 * there is one, else on the far side, where it is one-to-one.
 */
final class DirectSearch {
    private final Search search;

    DirectSearch(Search search) {
        this.search = search;
    }

    @Nullable
    Join find() {
        List<Join> joins = candidates();
        if (joins == null) {
            return null;
        }
        if (joins.isEmpty()) {
            boolean told = !search.isJoined() && search.isToldByPartner();
            if (!told
                    && !search.hasBrokenKey()) { // a broken one is reported where it stands, and may be what is missed
                search.add("", NO_FOREIGN_KEY, search.target(), remedy());
            }
            return null;
        }
        String named = search.named().isEmpty() ? search.namedByPartner() : search.named();
        if (!named.isEmpty()) {
            return named(joins, named);
        }
        List<Join> own = joins.stream()
                .filter(join -> join.direction() == Direction.MANY_TO_ONE)
                .toList();
        List<Join> near = own.isEmpty() ? joins : own;
        if (near.size() > 1) {
            RelationshipAttribute partner = search.partner();
            boolean sees = partner != null
                    && partner.scalar()
                    && !search.relationship().scalar();
            if (!sees || !search.isToldByPartner()) {
                search.add("", SEVERAL_FOREIGN_KEYS, Search.text(keys(near)));
            }
            return null;
        }
        return near.get(0);
    }

    private @Nullable List<Join> candidates() {
        RelationshipAttribute relationship = search.relationship();
        if (!relationship.scalar()) {
            return toChildren();
        }
        if (!search.isLoop()) {
            List<Join> joins = new ArrayList<>(toParent());
            RelationshipAttribute partner = search.partner();
            if (partner == null || partner.scalar()) {
                joins.addAll(toChildren());
            }
            return joins;
        }
        Direction direction = ofLoop();
        if (direction == null) {
            if (!search.isToldByPartner()) {
                String name = relationship.options().backPopulates();
                search.add("", SCALAR_LOOP, name, Search.column(search.source()));
            }
            return null;
        }
        return direction == Direction.MANY_TO_ONE ? toParent() : toChildren();
    }

    private List<Join> toParent() {
        return joins(Direction.MANY_TO_ONE, search.between(search.source(), search.target()));
    }

    private List<Join> toChildren() {
        return joins(Direction.ONE_TO_MANY, search.between(search.target(), search.source()));
    }

    private static List<Join> joins(Direction direction, List<ForeignKey> keys) {
        return keys.stream().map(key -> new Join(direction, key, null)).toList();
    }

    /** A scalar to the own table is many-to-one. Of two that are each other's sides, one has to say so. */
    private @Nullable Direction ofLoop() {
        String remoteSide = search.relationship().options().remoteSide();
        if (!remoteSide.isEmpty()) {
            return holdsKey(remoteSide) ? Direction.ONE_TO_MANY : Direction.MANY_TO_ONE;
        }
        RelationshipAttribute partner = search.partner();
        if (partner == null || !partner.scalar() || partner.equals(search.relationship())) {
            return Direction.MANY_TO_ONE;
        }
        String other = partner.options().remoteSide();
        if (other.isEmpty()) {
            return null;
        }
        return holdsKey(other) ? Direction.MANY_TO_ONE : Direction.ONE_TO_MANY;
    }

    private boolean holdsKey(String attributes) {
        return search.joins().keys(search.target()).stream()
                .anyMatch(key -> key.attributes().containsAll(Names.list(attributes)));
    }

    private @Nullable Join named(List<Join> joins, String named) {
        for (Join join : joins) {
            if (Search.names(named, join.foreignKey())) {
                return join;
            }
        }
        String keys = Search.text(keys(joins));
        search.add("foreignKey", NO_SUCH_FOREIGN_KEY, named, search.source(), search.target(), keys);
        return null;
    }

    private static Stream<ForeignKey> keys(List<Join> joins) {
        return joins.stream().map(Join::foreignKey);
    }

    private String remedy() {
        Model source = search.source();
        Model target = search.target();
        if (search.relationship().scalar()) {
            return "Add @ForeignKey(\"" + target.tableName() + "." + Search.column(target) + "\") to a column of "
                    + source + ".";
        }
        return "Add @ForeignKey(\"" + source.tableName() + "." + Search.column(source) + "\") to a column of " + target
                + ", or name a linkModel if it is many-to-many.";
    }
}
