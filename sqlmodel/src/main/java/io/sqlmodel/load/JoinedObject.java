package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.row.EntityReader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A many-to-one relationship in the rows of its owners. What is loaded is kept (case E30). */
final class JoinedObject extends JoinedRelation {
    private final Relation relation;
    private final long foreignKey;
    private @Nullable Entity last;

    JoinedObject(Relation relation, EntityReader reader, JoinedRelation[] next) {
        super(reader, next);
        this.relation = relation;
        this.foreignKey = ForeignKeys.mask(relation.local());
    }

    @Override
    void add(Entity owner, boolean first, @Nullable Entity related) {
        if (owner == last) {
            return;
        }
        last = owner;
        if (!EntityAccess.isLoaded(owner, relation.attribute()) && agrees(owner, related)) {
            Entity target = ManyToOneLoader.unlessTaken(owner, relation, related);
            EntityAccess.putLoaded(owner, relation, target);
        }
    }

    /** An owner that was there before may have another foreign key in memory than its row has (DESIGN 4.9). */
    private boolean agrees(Entity owner, @Nullable Entity related) {
        if ((EntityAccess.dirty(owner) & foreignKey) == 0) {
            return true;
        }
        Object key = ForeignKeys.value(owner, relation.local());
        return Objects.equals(key, related == null ? null : ForeignKeys.value(related, relation.remote()));
    }
}
