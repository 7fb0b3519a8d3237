package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an autoflush leaves for a later flush (DESIGN 4.6): rows that refer to objects outside the session, rows that refer
 * to new ones among those, and deleted rows to which the database still has them refer. Collections that such objects
 * joined or left still have changes afterwards.
 */
final class FlushLater {
    private final UnitOfWork unit;
    private final Set<Entity> left = new HashSet<>();

    /** Objects that cannot be deleted yet. */
    private final Set<Entity> kept = new HashSet<>();

    private boolean outside;

    FlushLater(UnitOfWork unit) {
        this.unit = unit;
    }

    /** Notes that a collection or scalar holds an object outside the session. */
    void holdsOutside() {
        outside = true;
    }

    /** Notes that an object cannot be deleted while another, which is outside the session, refers to it. */
    void keep(Entity deleted) {
        kept.add(deleted);
    }

    /**
     * Whether everything is flushed now.
     *
     * @return true if nothing is left
     */
    boolean isEmpty() {
        return !outside && left.isEmpty();
    }

    /**
     * Whether what a relationship does with an object is left for later.
     *
     * @param related the object
     * @return true if it is outside the session, or its row is left
     */
    boolean isLeft(Entity related) {
        return left.contains(related) || EntityAccess.owner(related) != unit;
    }

    /**
     * Takes out the rows that are left.
     *
     * @param rows all rows of the flush
     */
    void takeFrom(List<FlushRow> rows) {
        Set<FlushRow> waiting = new LinkedHashSet<>();
        for (FlushRow row : rows) {
            if (isSaved(row) ? refersOutside(row) : kept.contains(row.entity)) {
                waiting.add(row);
            }
        }
        if (!waiting.isEmpty()) {
            addDependents(rows, waiting);
            addDeletions(rows, waiting);
            rows.removeAll(waiting);
            waiting.forEach(row -> left.add(row.entity));
        }
    }

    private static boolean isSaved(FlushRow row) {
        return row.kind == FlushRow.Kind.INSERT || row.kind == FlushRow.Kind.UPDATE;
    }

    private boolean refersOutside(FlushRow row) {
        for (FlushReference reference : row.references) {
            Entity target = reference.target();
            if (target != null && EntityAccess.owner(target) != unit) {
                return true;
            }
        }
        return false;
    }

    /** Rows that refer to new ones among those that are left cannot have their keys. */
    private static void addDependents(List<FlushRow> rows, Set<FlushRow> waiting) {
        Map<Entity, List<FlushRow>> dependents = new HashMap<>();
        List<FlushRow> saved = rows.stream().filter(FlushLater::isSaved).toList();
        FlushForeignKeys byHand = FlushForeignKeys.planned(saved);
        for (FlushRow row : saved) {
            for (FlushReference reference : row.references) {
                if (reference.target() != null) {
                    dependents
                            .computeIfAbsent(reference.target(), to -> new ArrayList<>())
                            .add(row);
                }
            }
            for (FlushLink link : byHand.links(row)) {
                dependents
                        .computeIfAbsent(link.to().entity, to -> new ArrayList<>())
                        .add(row);
            }
        }
        List<FlushRow> open = new ArrayList<>(waiting);
        while (!open.isEmpty()) {
            FlushRow row = open.remove(open.size() - 1);
            if (row.kind == FlushRow.Kind.INSERT) {
                for (FlushRow dependent : dependents.getOrDefault(row.entity, List.of())) {
                    if (waiting.add(dependent)) {
                        open.add(dependent);
                    }
                }
            }
        }
    }

    /** A row cannot be deleted while one that is left refers to it. */
    private static void addDeletions(List<FlushRow> rows, Set<FlushRow> waiting) {
        List<FlushRow> existing = new ArrayList<>();
        List<FlushRow> open = new ArrayList<>();
        for (FlushRow row : rows) {
            boolean waits = row.kind != FlushRow.Kind.INSERT && waiting.contains(row);
            if (waits) {
                open.add(row);
            }
            if (waits || row.kind == FlushRow.Kind.DELETE) {
                existing.add(row);
            }
        }
        FlushForeignKeys keys = FlushForeignKeys.committed(existing);
        while (!open.isEmpty()) {
            for (FlushLink link : keys.links(open.remove(open.size() - 1))) {
                if (waiting.add(link.to())) {
                    open.add(link.to());
                }
            }
        }
    }
}
