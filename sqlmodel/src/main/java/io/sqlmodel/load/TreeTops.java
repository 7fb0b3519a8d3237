package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement that reads trees has to begin: not at owners that refer to other ones, and are found from those. Without
 * that, a database that knows only {@code UNION ALL} would read what is below both twice.
 */
final class TreeTops {
    private final Relation relation;
    private final Map<Object, Entity> owners = new LinkedHashMap<>();

    private TreeTops(Relation relation) {
        this.relation = relation;
    }

    /**
     * The keys to begin with.
     *
     * @param relation a relationship of a class to itself
     * @param owners objects of the class
     * @return values of the relationship's local columns, none twice
     */
    static List<Object> of(Relation relation, Collection<Entity> owners) {
        TreeTops tops = new TreeTops(relation);
        for (Entity owner : owners) {
            Object key = ForeignKeys.value(owner, relation.local());
            if (key != null && EntityAccess.state(owner) == EntityState.PERSISTENT) {
                tops.owners.put(key, owner);
            }
        }
        return tops.owners.size() > 1 && relation.def().direction() == Direction.ONE_TO_MANY
                ? tops.find()
                : new ArrayList<>(tops.owners.keySet());
    }

    /** Goes up from each owner as far as no other way has come; a circle of owners begins where the way closes. */
    private List<Object> find() {
        List<Object> tops = new ArrayList<>();
        Map<Object, Object> waysBy = new LinkedHashMap<>(owners.size() * 2);
        for (Object start : owners.keySet()) {
            Object key = start;
            while (waysBy.putIfAbsent(key, start) == null) {
                Object up = up(owners.get(key));
                if (up == null) {
                    tops.add(key);
                    break;
                }
                key = up;
                if (start.equals(waysBy.get(key))) {
                    tops.add(key);
                }
            }
        }
        return tops;
    }

    /** The key of the owner that an owner refers to, if that is sure; otherwise null. */
    private @Nullable Object up(@Nullable Entity owner) {
        long mask = ForeignKeys.mask(relation.remote());
        if (owner == null || !ForeignKeys.loaded(owner, mask) || (EntityAccess.dirty(owner) & mask) != 0) {
            return null;
        }
        Object key = ForeignKeys.value(owner, relation.remote());
        return key != null && owners.containsKey(key) ? key : null;
    }
}
