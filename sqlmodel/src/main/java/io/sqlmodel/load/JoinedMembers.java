package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.row.EntityReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private final Map<Entity, Collection<Entity>> members = new LinkedHashMap<>();
    private @Nullable Entity last;
    private @Nullable Collection<Entity> ofLast;

    JoinedMembers(JoinNode node, EntityReader reader, JoinedRelation[] next) {
        super(reader, next);
        this.relation = node.relation();
        this.unique = node.unique();
    }

    @Override
    void add(Entity owner, @Nullable Entity related) {
        if (owner != last) {
            last = owner;
            ofLast = EntityAccess.isLoaded(owner, relation.attribute())
                    ? null
                    : members.computeIfAbsent(owner, any -> unique ? new ArrayList<>() : new LinkedHashSet<>());
        }
        if (related != null && ofLast != null) {
            ofLast.add(related);
        }
    }

    @Override
    void finish() {
        super.finish();
        members.forEach((owner, rows) -> {
            // A row of its own may have brought it meanwhile.
            if (!EntityAccess.isLoaded(owner, relation.attribute())) {
                List<Entity> all = new ArrayList<>(rows);
                ToManyLoader.fill(owner, relation, ForeignKeys.value(owner, relation.local()), all);
            }
        });
    }
}
