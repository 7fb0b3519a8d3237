package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.RelatedCollection;
import io.sqlmodel.generated.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The objects that have a relationship: which of them lack it, what their keys need, and what they lead to. */
final class Owners {
    private final ColumnLoader columns;

    Owners(ColumnLoader columns) {
        this.columns = columns;
    }

    /** Those that can be loaded and lack the relationship. */
    static List<Entity> lacking(Relation relation, Collection<? extends Entity> owners) {
        List<Entity> lacking = new ArrayList<>(owners.size());
        for (Entity owner : owners) {
            if (!EntityAccess.isLoaded(owner, relation.attribute())
                    && EntityAccess.state(owner) != EntityState.TRANSIENT) {
                lacking.add(owner);
            }
        }
        return lacking;
    }

    /** Reads what tells where the relationship leads, and leaves out objects whose rows are gone. */
    void ensureKeys(Relation relation, List<Entity> lacking) {
        long needed = needed(relation);
        if (needed == 0) {
            return;
        }
        columns.ensure(relation.source(), lacking, needed);
        lacking.removeIf(owner -> !ForeignKeys.loaded(owner, needed));
    }

    /** What tells where a relationship leads, besides the primary key. */
    static long needed(Relation relation) {
        return ForeignKeys.mask(relation.local())
                & ~ForeignKeys.mask(relation.source().key());
    }

    /** What a relationship of some objects leads to, as far as it is loaded. */
    static List<Entity> related(Relation relation, Collection<? extends Entity> owners) {
        List<Entity> related = new ArrayList<>();
        for (Entity owner : owners) {
            if (!EntityAccess.isLoaded(owner, relation.attribute())) {
                continue;
            }
            if (relation.def().scalar()) {
                Entity one = EntityAccess.related(owner, relation.attribute());
                if (one != null) {
                    related.add(one);
                }
            } else {
                RelatedCollection collection = EntityAccess.collection(owner, relation.attribute());
                if (collection != null) {
                    collection.addMembersTo(related);
                }
            }
        }
        return related;
    }
}
