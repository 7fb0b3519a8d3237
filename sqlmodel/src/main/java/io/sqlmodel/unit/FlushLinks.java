package io.sqlmodel.unit;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns edits of many-to-many relationships into rows of their link tables. There is one writer for each pair, whether it
 * was edited from one side, from both, through a link object, or all at once (DESIGN part 4, case C15): the edits of a
 * pair are collected first, and where a link object says the same, its own row is the one that is written.
 *
 * <p>A link without an object in the session gets one: a new link is an ordinary new object from then on, a deleted one a
 * stand-in that only knows the pair.
 */
final class FlushLinks {
    /** What the relationships say of a pair. */
    static final class Edit {
        final FlushPair pair;
        final Relation relation;
        final Entity owner;
        final Entity member;
        boolean added;

        /** Whether the link stays, for a new object takes over the row of one that had it (case H08). */
        boolean kept;

        /** What is written for it, unless something else does. */
        @Nullable
        FlushRow row;

        Edit(Relation relation, Entity owner, Entity member, boolean added) {
            this.pair = FlushPair.of(relation, owner, member);
            this.relation = relation;
            this.owner = owner;
            this.member = member;
            this.added = added;
        }

        /** What a foreign key of the link refers to. */
        @Nullable
        Entity end(int[] columns) {
            if (Arrays.equals(relation.linkLocal(), columns)) {
                return owner;
            }
            return Arrays.equals(relation.linkRemote(), columns) ? member : null;
        }

        boolean isOfOthers(Edit other) {
            return !(owner == other.owner && member == other.member)
                    && !(owner == other.member && member == other.owner);
        }
    }

    private final UnitOfWork unit;
    private final FlushRows rows;
    private final Map<FlushPair, Edit> edits = new HashMap<>();

    /** The edits of pairs that have no row yet, in order. */
    private List<Edit> open = new ArrayList<>();

    /** New link objects that were made for a pair, and that no edit has asked for so far. */
    private final Set<FlushRow> made = new HashSet<>();

    /** The columns of links that neither the relationship nor the database fills. */
    private final Map<Relation, List<ColumnDef>> byHand = new HashMap<>();

    private final FlushOwnersLinks ofOwners;
    private final boolean autoflush;

    /**
     * Knows of no edits yet.
     *
     * @param unit the session's unit of work
     * @param rows the rows of the flush
     * @param autoflush whether links may be left for later
     */
    FlushLinks(UnitOfWork unit, FlushRows rows, boolean autoflush) {
        this.unit = unit;
        this.rows = rows;
        this.ofOwners = new FlushOwnersLinks(unit, rows);
        this.autoflush = autoflush;
    }

    /**
     * An object was put into a relationship.
     *
     * @param owner the object that has the relationship
     * @param relation the relationship
     * @param member the object that it leads to
     */
    void added(Entity owner, Relation relation, Entity member) {
        note(new Edit(relation, owner, member, true));
    }

    /**
     * An object was taken out of a relationship, or one of the two is deleted.
     *
     * @param owner the object that has the relationship
     * @param relation the relationship
     * @param member the object that it led to
     */
    void removed(Entity owner, Relation relation, @Nullable Entity member) {
        if (member != null && !States.isGone(member) && !ofOwners.covers(relation, owner, member)) {
            note(new Edit(relation, owner, member, false));
        } // else its links went before, or go with all others
    }

    /**
     * An object is deleted: its links go.
     *
     * @param owner the object that has the relationship
     * @param relation the relationship
     * @param members what it leads to in the database
     */
    void removedAll(Entity owner, Relation relation, Collection<@Nullable Entity> members) {
        List<Entity> linked = new ArrayList<>(members.size());
        boolean others = ofOwners.covers(relation);
        for (Entity member : members) {
            if (member != null && !States.isGone(member) && !(others && ofOwners.covers(relation, owner, member))) {
                linked.add(member);
            }
        }
        if (!linked.isEmpty()) {
            ofOwners.add(new FlushOwnersLinks.Links(relation, owner, linked));
        }
    }

    /**
     * A new link object takes part that was made for a pair of a many-to-many relationship. It is dropped if nothing asks
     * for the pair any more, or another object writes it.
     *
     * @param row its row
     */
    void made(FlushRow row) {
        made.add(row);
    }

    private void note(Edit edit) {
        Edit before = edits.putIfAbsent(edit.pair, edit);
        if (before == null) {
            open.add(edit);
        } else if (before.row == null && before.added != edit.added) {
            if (before.isOfOthers(edit)) {
                before.kept = true;
            } else {
                before.added = true;
            }
        }
    }

    /**
     * Finds or makes the rows for what was noted since the last time.
     *
     * @return whether there was anything
     */
    boolean resolve() {
        if (open.isEmpty() && made.isEmpty() && ofOwners.isEmpty()) {
            return false;
        }
        resolveOwners();
        List<Edit> now = open;
        open = new ArrayList<>();
        FlushLinkIndex index = new FlushLinkIndex(unit, rows.all);
        readDependent(now, index);
        for (Edit edit : now) {
            if (!edit.kept) {
                edit.row = edit.added ? insertion(edit, index) : deletion(edit, index);
            }
        }
        made.forEach(row -> rows.deleteOwned(row.entity));
        made.clear();
        return true;
    }

    private void resolveOwners() {
        for (FlushOwnersLinks.Links links : ofOwners.resolve(this::isEdited, autoflush)) {
            for (Entity member : links.members()) {
                removed(links.owner(), links.relation(), member);
            }
        }
    }

    /** Whether pairs of a link table were edited. */
    private boolean isEdited(EntityMapping<?> link) {
        for (FlushPair pair : edits.keySet()) {
            if (pair.link() == link) {
                return true;
            }
        }
        return false;
    }

    private @Nullable FlushRow insertion(Edit edit, FlushLinkIndex index) {
        if (rows.isGone(edit.owner) || rows.isGone(edit.member)) {
            return null;
        }
        FlushRow planned = index.planned(edit.relation, edit.pair);
        if ((planned != null && !made.contains(planned)) || exists(edit, index)) {
            return null;
        }
        if (planned != null) {
            made.remove(planned);
            requireColumns(planned.entity, edit.relation);
            return null;
        }
        Relation relation = edit.relation;
        Entity link = mapping(relation).createNew();
        requireColumns(link, relation);
        FlushRow row = rows.add(link, FlushRow.Kind.INSERT);
        row.references = List.of(
                new FlushReference(relation.linkLocal(), relation.local(), edit.owner, FlushReference.ASSIGNED),
                new FlushReference(relation.linkRemote(), relation.remote(), edit.member, FlushReference.ASSIGNED));
        return row;
    }

    /** A link that nobody made by hand cannot have columns that only a hand could fill. */
    private void requireColumns(Entity link, Relation relation) {
        EntityMapping<Entity> mapping = mapping(relation);
        for (ColumnDef column : byHand.computeIfAbsent(relation, FlushLinks::filledByHand)) {
            if (!isAssigned(link, mapping, column)) {
                throw new InvalidStateException(
                        SessionMessage.LINK_INCOMPLETE, relation, mapping, column.attributeName());
            }
        }
    }

    private static List<ColumnDef> filledByHand(Relation relation) {
        List<ColumnDef> found = new ArrayList<>(0);
        for (ColumnDef column : mapping(relation).def().table().columns()) {
            if (!column.nullable()
                    && !column.fromServer()
                    && !column.version()
                    && column.generated() == ColumnDef.Generation.NONE
                    && !isOneOf(relation.linkLocal(), column)
                    && !isOneOf(relation.linkRemote(), column)) {
                found.add(column);
            }
        }
        return found;
    }

    private static boolean isOneOf(int[] columns, ColumnDef column) {
        for (int each : columns) {
            if (each == column.attribute()) {
                return true;
            }
        }
        return false;
    }

    /** By its own setter, or by a relationship that stands on it. */
    private static boolean isAssigned(Entity link, EntityMapping<Entity> mapping, ColumnDef column) {
        return EntityAccess.isLoaded(link, column.attribute())
                || mapping.def().relationships().stream()
                        .anyMatch(def -> def.foreignKey().contains(column.attributeName())
                                && EntityAccess.isLoaded(link, def.attribute()));
    }

    /** A link object of the pair may be in the session although the relationship was loaded without it. */
    private boolean exists(Edit edit, FlushLinkIndex index) {
        if (index.committed(edit.relation, edit.pair) != null) {
            return false; // it is deleted, or moves to another pair
        }
        for (Entity link : index.known(edit.relation, edit.pair)) {
            if (exists(link, edit.relation)) {
                return true;
            }
        }
        return false;
    }

    private boolean exists(Entity link, Relation relation) {
        for (int column : relation.linkLocal()) {
            if (!EntityAccess.isLoaded(link, column)) {
                Object key = EntityAccess.committedKey(link);
                return key != null && unit.loading().get(EntityAccess.mapping(link), key) != null;
            }
        }
        return true;
    }

    /** Links that others may refer to are deleted as objects: those that are not known are read, all at once. */
    private void readDependent(List<Edit> now, FlushLinkIndex index) {
        Map<Relation, List<FlushPair>> unknown = new LinkedHashMap<>();
        for (Edit edit : now) {
            if (!edit.added
                    && mayHaveDependents(mapping(edit.relation))
                    && edit.pair.hasKeys()
                    && index.committed(edit.relation, edit.pair) == null
                    && index.known(edit.relation, edit.pair).isEmpty()) {
                unknown.computeIfAbsent(edit.relation, any -> new ArrayList<>()).add(edit.pair);
            }
        }
        unknown.forEach(index::read);
    }

    /** Whether links may have rows of their own, which are deleted or released with them, as far as their relationships tell. */
    static boolean mayHaveDependents(EntityMapping<?> link) {
        for (RelationshipDef def : link.def().relationships()) {
            boolean may = def.direction() == Direction.MANY_TO_ONE
                    ? def.cascades(Cascade.DELETE)
                    : def.passiveDeletes() == PassiveDeletes.NO;
            if (may && !def.viewOnly()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable FlushRow deletion(Edit edit, FlushLinkIndex index) {
        FlushPair pair = edit.pair;
        FlushRow written = index.committed(edit.relation, pair);
        if (written != null) {
            if (written.kind == FlushRow.Kind.UPDATE
                    && (pair.equals(FlushPair.planned(edit.relation, written))
                            || written.losesDeleted(edit.relation.linkLocal())
                            || written.losesDeleted(edit.relation.linkRemote()))) {
                return delete(written.entity);
            }
            return null; // it is deleted, or moves to another pair
        }
        List<Entity> links = index.known(edit.relation, pair);
        if (links.isEmpty()) {
            return mayHaveDependents(mapping(edit.relation)) ? null : standIn(edit);
        }
        FlushRow row = null;
        for (Entity link : links) {
            row = delete(link);
        }
        return row;
    }

    private FlushRow delete(Entity link) {
        rows.delete(link);
        FlushRow row = rows.of(link, FlushRow.Kind.DELETE);
        row.link = true;
        return row;
    }

    private @Nullable FlushRow standIn(Edit edit) {
        FlushPair pair = edit.pair;
        if (!pair.hasKeys()) {
            return null; // one of the two is new, so there is no such row
        }
        Relation relation = edit.relation;
        EntityMapping<Entity> mapping = mapping(relation);
        Entity link = mapping.create();
        long columns = set(link, relation.linkLocal(), pair) | set(link, relation.linkRemote(), pair);
        EntityAccess.loaded(link, columns);
        EntityAccess.own(link, null, EntityState.DETACHED);
        FlushRow row = rows.add(link, FlushRow.Kind.DELETE);
        row.link = true;
        row.ofPair = edit;
        if (!FlushLinkIndex.isKey(relation) || EntityAccess.version(mapping) != null) {
            row.mask = columns;
        }
        return row;
    }

    private static long set(Entity link, int[] columns, FlushPair pair) {
        Object values = pair.end(columns);
        long mask = 0;
        for (int i = 0; i < columns.length; i++) {
            EntityAccess.mapping(link).set(link, columns[i], FlushKeys.part(values, i));
            mask |= 1L << columns[i];
        }
        return mask;
    }

    @SuppressWarnings("unchecked") // the class of a link is asked for objects of its own only
    static EntityMapping<Entity> mapping(Relation relation) {
        return (EntityMapping<Entity>) Objects.requireNonNull(relation.link());
    }

    /**
     * Takes out the links of objects that an autoflush leaves for later.
     *
     * @param later what is left
     */
    void leave(FlushLater later) {
        Set<FlushRow> left = new HashSet<>();
        for (Edit edit : edits.values()) {
            if (edit.row != null && (later.isLeft(edit.owner) || later.isLeft(edit.member))) {
                left.add(edit.row);
            }
        }
        if (!left.isEmpty()) {
            rows.all.removeAll(left);
        }
    }
}
