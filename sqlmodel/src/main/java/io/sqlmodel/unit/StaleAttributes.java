package io.sqlmodel.unit;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Models;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.sql.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a statement of the user's own may make untrue of the objects that a session holds. Which rows it meets only the
 * database knows, so it is all objects of a class.
 *
 * <p>An UPDATE: the columns that it sets, and the relationships that stand on them, from either side. A DELETE: the
 * objects' columns and those of rows that the database deletes or changes along with them, but not the collections that they are in
 * (case F20).
 */
public final class StaleAttributes {
    private final Map<EntityMapping<?>, Long> masks = new LinkedHashMap<>();
    private final Collection<EntityMapping<?>> classes;

    private StaleAttributes(Collection<EntityMapping<?>> classes) {
        this.classes = classes;
    }

    static StaleAttributes of(Change<?> change, Set<EntityMapping<?>> held) {
        EntityMapping<?> target = Models.of(change.target().def().type());
        StaleAttributes stale = new StaleAttributes(within(target, held));
        if (change.kind() == Change.Kind.DELETE) {
            stale.deleted(target);
        } else {
            long written = change.overwritten().stream()
                    .mapToLong(column -> 1L << column.attribute())
                    .reduce(0, (some, other) -> some | other);
            stale.updated(target, written);
        }
        return stale;
    }

    /** A bit for each attribute, by class. */
    Map<EntityMapping<?>, Long> masks() {
        return masks;
    }

    /** The classes that the session holds objects of, and those between them. */
    private static Set<EntityMapping<?>> within(EntityMapping<?> target, Set<EntityMapping<?>> held) {
        Set<EntityMapping<?>> all = new LinkedHashSet<>(held);
        all.add(target);
        List<EntityMapping<?>> queue = new ArrayList<>(all);
        for (int i = 0; i < queue.size(); i++) {
            for (RelationshipDef relationship : queue.get(i).def().relationships()) {
                EntityMapping<?> next = Models.of(relationship.target());
                if (all.add(next)) {
                    queue.add(next);
                }
            }
        }
        return all;
    }

    private void updated(EntityMapping<?> target, long written) {
        if (written == 0) {
            return;
        }
        add(target, written);
        for (EntityMapping<?> mapping : classes) {
            for (RelationshipDef relationship : mapping.def().relationships()) {
                Relation relation = mapping.relation(relationship.attribute());
                if (standsOn(relation, target, written)) {
                    add(mapping, 1L << relation.attribute());
                }
            }
        }
    }

    private static boolean standsOn(Relation relation, EntityMapping<?> target, long written) {
        return (relation.source() == target && meets(relation.local(), written))
                || (relation.target() == target && meets(relation.remote(), written))
                || (relation.link() == target
                        && (meets(relation.linkLocal(), written) || meets(relation.linkRemote(), written)));
    }

    private static boolean meets(int[] attributes, long mask) {
        for (int attribute : attributes) {
            if ((mask & 1L << attribute) != 0) {
                return true;
            }
        }
        return false;
    }

    private void deleted(EntityMapping<?> target) {
        long all = EntityAccess.columns(target);
        if ((masks.getOrDefault(target, 0L) & all) == all) {
            return;
        }
        add(target, withManyToOne(target, all));
        for (EntityMapping<?> mapping : classes) {
            for (ForeignKeyDef foreignKey : mapping.def().table().foreignKeys()) {
                if (foreignKey.pointsTo(target.def().table())) {
                    pointingToDeleted(mapping, foreignKey);
                }
            }
        }
    }

    private void pointingToDeleted(EntityMapping<?> mapping, ForeignKeyDef foreignKey) {
        if (foreignKey.onDelete() == OnDelete.CASCADE) {
            deleted(mapping);
        } else if (foreignKey.onDelete() == OnDelete.SET_NULL) {
            long columns = 0;
            for (ColumnDef column : mapping.def().table().columns()) {
                columns |= foreignKey.columns().contains(column.name()) ? 1L << column.attribute() : 0;
            }
            add(mapping, withManyToOne(mapping, columns));
        }
    }

    /** Columns, and the many-to-one relationships that stand on them. */
    private static long withManyToOne(EntityMapping<?> mapping, long columns) {
        long mask = columns;
        for (RelationshipDef relationship : mapping.def().relationships()) {
            if (relationship.direction() == Direction.MANY_TO_ONE
                    && meets(mapping.relation(relationship.attribute()).local(), columns)) {
                mask |= 1L << relationship.attribute();
            }
        }
        return mask;
    }

    private void add(EntityMapping<?> mapping, long mask) {
        masks.merge(mapping, mask, (some, others) -> some | others);
    }
}
