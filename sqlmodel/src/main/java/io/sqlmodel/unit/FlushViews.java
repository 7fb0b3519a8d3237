package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the views of a link into step after a flush: what was written through one of them shows in all others that are
 * loaded. The views are the many-to-many relationships over its table and the lists of link objects.
 */
final class FlushViews {
    /** A link that a view shows: the object that has the view, and what the view holds for the link. */
    private record Shown(Relation view, Entity owner, Entity member) {}

    private final UnitOfWork unit;
    private final List<FlushRow> rows;
    private final Map<EntityMapping<?>, List<Relation>> views = new HashMap<>();

    /** The rows of links that a view may show after the flush. */
    private final List<FlushRow> links = new ArrayList<>();

    /** What the views show of those of them that are there before the flush. */
    private final Map<FlushRow, List<Shown>> before = new HashMap<>();

    /** What the views show, and not after the flush. */
    private final List<Shown> gone = new ArrayList<>(0);

    /** Objects by columns that are not their key, by the array that names the columns. */
    private final IdentityHashMap<int[], Map<Object, Entity>> others = new IdentityHashMap<>();

    /**
     * Notes what the views show of links that are changed or deleted.
     *
     * @param unit the session's unit of work
     * @param rows all rows of the flush
     */
    FlushViews(UnitOfWork unit, List<FlushRow> rows) {
        this.unit = unit;
        this.rows = rows;
        findViews();
        if (!views.isEmpty()) {
            findLinks();
        }
    }

    private void findLinks() {
        EntityMapping<?> last = null;
        boolean shown = false;
        for (FlushRow row : rows) {
            if (row.mapping != last) {
                last = row.mapping;
                shown = views.containsKey(last);
            }
            if (shown) {
                note(row);
            }
        }
    }

    private void note(FlushRow row) {
        boolean isThere = !row.isNew() && row.kind != FlushRow.Kind.DROPPED;
        if (isSaved(row)) {
            links.add(row);
            if (isThere) {
                before.put(row, shown(row, true));
            }
        } else if (isThere) {
            addShown(gone, row, true);
        }
    }

    private static boolean isSaved(FlushRow row) {
        return row.kind == FlushRow.Kind.INSERT || row.kind == FlushRow.Kind.UPDATE;
    }

    private void findViews() {
        Set<EntityMapping<?>> classes = new HashSet<>(unit.objects().classes());
        EntityMapping<?> last = null;
        for (FlushRow row : rows) {
            if (row.mapping != last) {
                last = row.mapping;
                classes.add(last);
            }
        }
        for (EntityMapping<?> mapping : classes) {
            for (RelationshipDef def : mapping.def().relationships()) {
                if (def.direction() == Direction.MANY_TO_MANY) {
                    Relation view = mapping.relation(def.attribute());
                    views.computeIfAbsent(view.link(), link -> new ArrayList<>())
                            .add(view);
                }
            }
        }
        for (EntityMapping<?> mapping : views.isEmpty() ? Set.<EntityMapping<?>>of() : classes) {
            for (RelationshipDef def : mapping.def().relationships()) {
                if (def.direction() == Direction.ONE_TO_MANY && !def.scalar()) {
                    Relation view = mapping.relation(def.attribute());
                    List<Relation> ofLink = views.get(view.target());
                    if (ofLink != null) {
                        ofLink.add(view);
                    }
                }
            }
        }
    }

    /** Lets the views show what was written. */
    void update() {
        others.clear();
        List<Shown> there = new ArrayList<>(0);
        for (FlushRow row : links) {
            List<Shown> former = before.get(row);
            if (former == null) {
                addShown(there, row, false);
            } else {
                List<Shown> now = shown(row, false);
                if (!now.equals(former)) {
                    gone.addAll(former);
                    there.addAll(now);
                }
            }
        }
        if (!gone.isEmpty() && !there.isEmpty()) { // most flushes need not compare: an edited view shows both already
            Set<Shown> stay = new HashSet<>(there);
            gone.removeIf(stay::contains);
        }
        gone.forEach(shown -> show(shown, false));
        there.forEach(shown -> show(shown, true));
    }

    private void show(Shown shown, boolean present) {
        if (EntityAccess.state(shown.owner) == EntityState.PERSISTENT
                && EntityAccess.show(shown.owner, shown.view, shown.member, present)) {
            unit.shown(shown.owner, shown.view);
        }
    }

    private List<Shown> shown(FlushRow row, boolean committed) {
        List<Shown> found = new ArrayList<>(0);
        addShown(found, row, committed);
        return found;
    }

    private void addShown(List<Shown> found, FlushRow row, boolean committed) {
        List<Relation> ofLink = views.getOrDefault(row.mapping, List.of());
        if (row.ofOwner != null) {
            addAll(found, ofLink, row.ofOwner);
            return;
        }
        for (int i = 0; i < ofLink.size(); i++) {
            Relation view = ofLink.get(i);
            boolean direct = view.link() == null;
            Entity owner = end(row, direct ? view.remote() : view.linkLocal(), view.source(), view.local(), committed);
            boolean leaves =
                    committed && owner != null && unit.registers().deleted.contains(owner);
            if (owner != null && !leaves && EntityAccess.mayShow(owner, view)) {
                Entity member =
                        direct ? row.entity : end(row, view.linkRemote(), view.target(), view.remote(), committed);
                if (member != null && (isSaved(row) || EntityAccess.mayHide(owner, view, member))) {
                    found.add(new Shown(view, owner, member));
                }
            }
        }
    }

    /** Views of all links of a deleted object, which shows nothing itself; link objects are not among them, for none is held. */
    private static void addAll(List<Shown> found, List<Relation> ofLink, FlushOwnersLinks.Links links) {
        int[] columns = links.relation().linkLocal();
        for (Relation view : ofLink) {
            if (view.link() != null && Arrays.equals(view.linkRemote(), columns)) {
                for (Entity member : links.members()) {
                    if (EntityAccess.mayHide(member, view, links.owner())) {
                        found.add(new Shown(view, /* owner= */ member, /* member= */ links.owner()));
                    }
                }
            }
        }
    }

    private @Nullable Entity end(
            FlushRow row, int[] columns, EntityMapping<?> target, int[] targetColumns, boolean committed) {
        Entity referred = committed ? ofPair(row, columns) : referred(row, columns);
        if (referred != null) {
            return referred;
        }
        Object key = committed ? FlushKeys.committed(row.entity, columns) : FlushKeys.planned(row, columns);
        if (key == null) {
            return null;
        }
        return Arrays.equals(targetColumns, target.key())
                ? unit.objects().of(target).find(key)
                : byOtherColumns(target, targetColumns).get(key);
    }

    private static @Nullable Entity ofPair(FlushRow row, int[] columns) {
        return row.ofPair == null ? null : row.ofPair.end(columns);
    }

    /** What the flush has written into a foreign key. */
    private static @Nullable Entity referred(FlushRow row, int[] columns) {
        for (int i = 0; i < row.references.size(); i++) {
            FlushReference reference = row.references.get(i);
            if (Arrays.equals(reference.columns(), columns)) {
                return reference.target();
            }
        }
        return null;
    }

    /** The objects of a class by columns that are not its key: found once a flush, and only if links refer to those. */
    private Map<Object, Entity> byOtherColumns(EntityMapping<?> target, int[] columns) {
        return others.computeIfAbsent(columns, any -> {
            Map<Object, Entity> found = new HashMap<>();
            unit.objects().forEach(target, entity -> {
                Object key = FlushKeys.committed(entity, columns);
                if (key != null) {
                    found.put(key, entity);
                }
            });
            return found;
        });
    }
}
