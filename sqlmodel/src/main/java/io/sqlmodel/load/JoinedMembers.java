package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.row.EntityReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relationship whose rows refer to the owner, in the rows of its owners: a collection, or the far side of a one-to-one.
 * Owners and members may come in several rows, in any order.
 */
final class JoinedMembers extends JoinedRelation {
    private final Relation relation;
    private final boolean unique;
    private final List<Entity> owners = new ArrayList<>();

    /** The members of each owner. */
    private final GroupedRows members = new GroupedRows();

    /** Where the owners stand; null while no owner has come twice. */
    private @Nullable Map<Entity, Integer> places;

    private @Nullable Entity last;

    /** Where the last owner stands; negative if it has its members. */
    private int placeOfLast;

    JoinedMembers(JoinNode node, EntityReader reader, JoinedRelation[] next) {
        super(reader, next);
        this.relation = node.relation();
        this.unique = node.unique();
    }

    @Override
    void add(Entity owner, boolean first, @Nullable Entity related) {
        if (owner != last) {
            last = owner;
            placeOfLast = EntityAccess.isLoaded(owner, relation.attribute()) ? -1 : place(owner, first);
        }
        if (related != null && placeOfLast >= 0) {
            members.add(placeOfLast, related);
        }
    }

    /** Rows of one owner mostly follow each other, so that nothing has to be looked up. */
    private int place(Entity owner, boolean first) {
        Integer place = first ? null : places().get(owner);
        if (place != null) {
            return place;
        }
        if (places != null) {
            places.put(owner, owners.size());
        }
        owners.add(owner);
        return members.begin();
    }

    private Map<Entity, Integer> places() {
        Map<Entity, Integer> known = places;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < owners.size(); i++) {
                known.put(owners.get(i), i);
            }
            places = known;
        }
        return known;
    }

    @Override
    void finish() {
        super.finish();
        for (int i = 0; i < owners.size(); i++) {
            Entity owner = owners.get(i);
            // A row of its own may have brought it meanwhile.
            if (!EntityAccess.isLoaded(owner, relation.attribute())) {
                Entity[] found = unique ? members.of(i) : members.distinct(i);
                ToManyLoader.fill(owner, relation, ForeignKeys.value(owner, relation.local()), found);
            }
        }
    }
}
