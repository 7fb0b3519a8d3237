package io.sqlmodel.unit;

import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.OrphanException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.ColumnDef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One object in a flush: what is done with its row. */
final class FlushRow {
    /** What is done with a row. */
    enum Kind {
        /** A new row. */
        INSERT,
        /** Changed columns of an existing row; none, when nothing has changed after all. */
        UPDATE,
        /** The row goes. */
        DELETE,
        /** The object is deleted, and its row stays for another object (case H08). */
        REPLACED,
        /** A new object is not inserted, for it is owned by a deleted one; it leaves the session. */
        DROPPED
    }

    final Entity entity;
    final EntityMapping<Entity> mapping;
    private final int number;
    Kind kind;

    /** The foreign keys that are written; most rows have one or none. */
    List<FlushReference> references = List.of();

    /** Whether the deletion is noted already. */
    boolean queued;

    /** Whether a step deletes the row. */
    boolean ordered;

    /** The deleted object whose row this new one takes over, or null. */
    @Nullable
    Entity replaced;

    /** Whether a many-to-many relationship deletes the row: it goes early (case C04), and it must exist (case C09). */
    boolean link;

    /** Whether the links of the deleted object go by its key. */
    boolean linksGo;

    /** The two objects of the link that is deleted, if it has no object itself; else null. */
    FlushLinks.@Nullable Edit ofPair;

    /** The links that a deletion takes along, if it goes by the key of the object at one end; else null. */
    FlushOwnersLinks.@Nullable Links ofOwner;

    /** The columns that the statement writes; of a DELETE those that find the row, 0 for its key: a bit for each. */
    long mask;

    /**
     * Foreign keys that are something else in the database by the time of the UPDATE, which writes them whatever they were: a
     * bit for each.
     */
    long emptied;

    /** References that are written by an UPDATE after the INSERT, because the rows refer to each other. */
    List<FlushReference> late = List.of();

    FlushRow(Entity entity, Kind kind) {
        this.entity = entity;
        this.mapping = EntityAccess.mapping(entity);
        this.number = EntityAccess.place(entity);
        this.kind = kind;
    }

    /** Rows are equal to themselves only. The place of its object tells rows apart, and costs less than the hash of an object. */
    @Override
    public int hashCode() {
        return number;
    }

    /**
     * The object that knows what the existing row holds.
     *
     * @return the object itself, or the one that it replaces
     */
    Entity existing() {
        return replaced == null ? entity : replaced;
    }

    /**
     * Whether the object is new, be its row or not.
     *
     * @return true if it had no row before
     */
    boolean isNew() {
        return kind == Kind.INSERT || replaced != null;
    }

    /**
     * Asks for a foreign key. Of two demands on the same columns the weightier wins, of equal ones the later.
     *
     * @param reference the demand
     */
    void refer(FlushReference reference) {
        for (int i = 0; i < references.size(); i++) {
            FlushReference other = references.get(i);
            if (Arrays.equals(other.columns(), reference.columns())) {
                if (reference.weight() >= other.weight()) {
                    references = new ArrayList<>(references);
                    references.set(i, reference);
                }
                return;
            }
        }
        if (references.isEmpty()) {
            references = List.of(reference);
        } else {
            references = new ArrayList<>(references);
            references.add(reference);
        }
    }

    /**
     * Takes a demand back.
     *
     * @param reference the demand
     * @return whether it had been made
     */
    boolean withdraw(FlushReference reference) {
        if (!references.contains(reference)) {
            return false;
        }
        references = new ArrayList<>(references);
        return references.remove(reference);
    }

    /**
     * Whether a foreign key is to be NULL, whatever its field can hold.
     *
     * @param column the column's attribute index
     * @return true if a demand says so
     */
    boolean writesNull(int column) {
        for (int i = 0; i < references.size(); i++) {
            FlushReference reference = references.get(i);
            if (reference.target() == null) {
                for (int each : reference.columns()) {
                    if (each == column) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether what a foreign key refers to is deleted, and the row would stay without. */
    boolean losesDeleted(int[] columns) {
        for (FlushReference reference : references) {
            if (reference.target() == null
                    && reference.weight() == FlushReference.DELETED
                    && Arrays.equals(reference.columns(), columns)) {
                return true;
            }
        }
        return false;
    }

    /** Refuses a row without a part of its primary key (cases D09, H22): some databases would take it. */
    void requireKey() {
        boolean saved = kind == Kind.INSERT || (kind == Kind.UPDATE && EntityAccess.dirty(entity) != 0);
        if (!saved && (kind != Kind.UPDATE || references.isEmpty())) {
            return;
        }
        for (int column : mapping.key()) {
            if (kind == Kind.UPDATE && writesNull(column)) {
                throw new OrphanException(
                        SessionMessage.KEY_RELEASED,
                        EntityAccess.describe(entity),
                        mapping.def().attributeName(column));
            }
            if (saved && isNull(column)) {
                throw new InvalidStateException(
                        SessionMessage.NO_KEY,
                        EntityAccess.describe(entity),
                        mapping + "." + mapping.def().attributeName(column));
            }
        }
    }

    /** Whether nobody gives a part of the key a value: not the program, a referenced object, the client or the database. */
    private boolean isNull(int column) {
        if (kind == Kind.UPDATE && !FlushCollector.isAssigned(entity, column)) {
            return false;
        }
        ColumnDef def = mapping.def().table().columns().get(column);
        boolean made = isNew() && (def.fromServer() || def.generated() != ColumnDef.Generation.NONE);
        return !made && (writesNull(column) || (mapping.get(entity, column) == null && !isReferred(column)));
    }

    private boolean isReferred(int column) {
        return (FlushMasks.assigned(this) & 1L << column) != 0;
    }

    @Override
    public String toString() {
        return kind + " " + EntityAccess.describe(entity);
    }
}
