package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.row.Peers;
import io.sqlmodel.sql.LoaderPlan;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Reads what relationships lead to in the database, whatever they lead to in memory. */
final class CommittedReads {
    private final KeyedReads reads;

    CommittedReads(KeyedReads reads) {
        this.reads = reads;
    }

    /**
     * Reads what a relationship leads to by the committed keys of its owners, and leaves the relationship as it is.
     *
     * @return the objects for each owner that has a key, in the relationship's order
     */
    Map<Entity, List<Entity>> related(Collection<Entity> owners, Relation relation) {
        boolean toKey = relation.def().direction() == Direction.MANY_TO_ONE && ForeignKeys.toPrimaryKey(relation);
        Map<Entity, List<Entity>> found = new HashMap<>();
        Map<Entity, Object> unknown = new LinkedHashMap<>();
        for (Entity owner : owners) {
            Object key = ForeignKeys.committed(owner, relation.local());
            Entity known = key == null || !toKey
                    ? null
                    : reads.objects().of(relation.target()).find(key);
            if (known != null) {
                found.put(owner, List.of(known));
            } else if (key != null) {
                unknown.put(owner, key);
            }
        }
        if (!unknown.isEmpty()) {
            RowsByKey rows = reads.byRelation(
                    relation, new LinkedHashSet<>(unknown.values()), new Peers(LoaderPlan.NONE), JoinPlan.NONE);
            unknown.forEach((owner, key) -> found.put(owner, rows.of(key)));
        }
        return found;
    }
}
