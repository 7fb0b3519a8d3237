package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.row.Peers;
import io.sqlmodel.sql.LoaderPlan;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the objects that one operation takes in peers of each other, class by class, as those of one result are. */
final class Groups {
    /** Null while there is none: every session has such groups, and those that only read never use them. */
    private @Nullable Map<EntityMapping<?>, Peers> groups;

    /**
     * The group for an object of this operation.
     *
     * @param entity the object
     * @return the group of its class
     */
    Peers of(Entity entity) {
        return of(EntityAccess.mapping(entity));
    }

    /**
     * The group of a class.
     *
     * @param mapping the class's mapping
     * @return its group
     */
    Peers of(EntityMapping<?> mapping) {
        if (groups == null) {
            groups = new HashMap<>();
        }
        return groups.computeIfAbsent(mapping, each -> new Peers(LoaderPlan.NONE));
    }
}
