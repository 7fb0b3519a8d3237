package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The foreign keys that {@code postUpdate} says to write after the rows, on either side of the relationship (G11, G12). */
final class FlushPostUpdates {
    private final Map<EntityMapping<?>, List<int[]>> keys = new HashMap<>();

    /**
     * Finds them.
     *
     * @param rows the rows of a group of tables that refer to each other
     */
    FlushPostUpdates(Collection<FlushRow> rows) {
        Set<EntityMapping<Entity>> classes = Collections.newSetFromMap(new HashMap<>());
        rows.forEach(row -> classes.add(row.mapping));
        for (EntityMapping<Entity> mapping : classes) {
            for (RelationshipDef def : mapping.def().relationships()) {
                if (def.postUpdate() && def.direction() != Direction.MANY_TO_MANY) {
                    add(mapping, mapping.relation(def.attribute()));
                }
            }
        }
    }

    private void add(EntityMapping<?> mapping, Relation relation) {
        boolean own = relation.def().direction() == Direction.MANY_TO_ONE;
        keys.computeIfAbsent(own ? mapping : relation.target(), owner -> new ArrayList<>())
                .add(own ? relation.local() : relation.remote());
    }

    /**
     * Whether a row is to be given this foreign key after the rows.
     *
     * @param link the row and what it refers to
     * @return true if it says so, and the key can be NULL until then
     */
    boolean contains(FlushLink link) {
        for (int[] columns : keys.getOrDefault(link.from().mapping, List.of())) {
            if (Arrays.equals(columns, link.reference().columns())) {
                return link.canWait();
            }
        }
        return false;
    }
}
