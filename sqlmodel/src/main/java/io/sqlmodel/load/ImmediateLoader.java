package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.sql.LoaderPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Loads a relationship with the query as if that of each object was accessed at once: a statement for each, and none
 * where the session holds what a many-to-one leads to (case E26).
 */
final class ImmediateLoader {
    private final SelectinLoader selectin;

    ImmediateLoader(SelectinLoader selectin) {
        this.selectin = selectin;
    }

    /** Loads the relationship of those that lack it, and returns the objects that this brought into the session. */
    List<Entity> fill(Relation relation, Collection<? extends Entity> owners, LoaderPlan plan, LoadPath onward) {
        List<Entity> loaded = new ArrayList<>();
        for (Entity owner : owners) {
            loaded.addAll(selectin.fill(relation, List.of(owner), plan, onward));
        }
        return loaded;
    }
}
