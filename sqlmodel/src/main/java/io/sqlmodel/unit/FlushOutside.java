package io.sqlmodel.unit;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.error.UnflushedReferenceException;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.meta.TableDef;
import java.util.ArrayList;
import java.util.List;

/**
 * Objects outside the session whose rows a change of a relationship would need. Nothing is silently skipped (case F03,
 * DESIGN 4.6): a flush is refused, and an autoflush leaves the change for later.
 */
final class FlushOutside {
    private final UnitOfWork unit;
    private final boolean autoflush;
    private final FlushLater later;

    FlushOutside(UnitOfWork unit, boolean autoflush, FlushLater later) {
        this.unit = unit;
        this.autoflush = autoflush;
        this.later = later;
    }

    /**
     * An object refers to another.
     *
     * @param entity the object
     * @param relation the relationship
     * @param related the other
     * @return false if it is outside and left for later
     * @throws UnflushedReferenceException if it is outside and everything is to be written
     */
    boolean isReferable(Entity entity, Relation relation, Entity related) {
        return EntityAccess.owner(related) == unit
                || refuse(SessionMessage.UNFLUSHED_REFERENCE, entity, relation, related);
    }

    /**
     * An object lost another, whose foreign key is to be set to NULL, or which is to be deleted as an orphan.
     *
     * @param entity the object
     * @param relation the relationship
     * @param lost the other
     * @return false if it is outside: it has no row, or is left to the database or for later
     * @throws UnflushedReferenceException if it is outside, has a row, and everything is to be written
     */
    boolean isLosable(Entity entity, Relation relation, Entity lost) {
        if (EntityAccess.owner(lost) == unit) {
            return true;
        }
        boolean left = EntityAccess.state(lost) != EntityState.DETACHED
                || States.isRowDeleted(lost)
                || relation.def().passiveDeletes() == PassiveDeletes.ALL;
        return !left && refuse(SessionMessage.LOST_OUTSIDE, entity, relation, lost);
    }

    /**
     * An object is deleted, and another one that it holds is to be deleted along, or to lose its foreign key.
     *
     * @param entity the object
     * @param relation the relationship
     * @param held the other
     * @return false if it is outside: it has no row, or is left to the database or for later
     * @throws UnflushedReferenceException if it is outside, has a row, and everything is to be written
     */
    boolean isReachable(Entity entity, Relation relation, Entity held) {
        if (EntityAccess.owner(held) == unit) {
            return true;
        }
        EntityState state = EntityAccess.state(held);
        boolean hasRow =
                state == EntityState.PERSISTENT || (state == EntityState.DETACHED && !States.isRowDeleted(held));
        if (hasRow && relation.def().passiveDeletes() == PassiveDeletes.NO && !isDoneByDatabase(relation)) {
            refuse(SessionMessage.HELD_OUTSIDE, entity, relation, held);
            later.keep(entity);
        }
        return false;
    }

    /** Whether the foreign key has the database do with the rows of children what the session would do. */
    private static boolean isDoneByDatabase(Relation relation) {
        OnDelete wanted = relation.def().cascades(Cascade.DELETE) ? OnDelete.CASCADE : OnDelete.SET_NULL;
        TableDef table = relation.target().def().table();
        List<String> columns = new ArrayList<>();
        for (int column : relation.remote()) {
            columns.add(table.columns().get(column).name());
        }
        return relation.def().direction() == Direction.ONE_TO_MANY
                && table.foreignKeys().stream()
                        .anyMatch(
                                key -> key.onDelete() == wanted && key.columns().equals(columns));
    }

    private boolean refuse(SessionMessage message, Entity entity, Relation relation, Entity related) {
        if (!autoflush) {
            throw new UnflushedReferenceException(
                    message, EntityAccess.describe(entity), relation, EntityAccess.describe(related));
        }
        later.holdsOutside();
        return false;
    }
}
