package io.sqlmodel.unit;

import java.util.List;

/**
 * What a flush does, in which order, in which batches, and why. Making it changes no object and writes nothing; it may
 * load the children of deleted parents.
 */
public final class FlushPlan {
    private final List<FlushRow> rows;
    private final List<FlushStep> steps;
    private final FlushLater later;

    private FlushPlan(List<FlushRow> rows, List<FlushStep> steps, FlushLater later) {
        this.rows = rows;
        this.steps = steps;
        this.later = later;
    }

    /**
     * Plans a flush.
     *
     * @param unit the session's unit of work
     * @param autoflush whether the session flushes by itself before a query: rows that refer to objects outside the
     *     session are then left for later instead of refused
     * @return the plan
     * @throws io.sqlmodel.error.UnflushedReferenceException if a row refers to an object outside the session (case F03)
     * @throws io.sqlmodel.error.OrphanException if a row would lose a foreign key that is part of its primary key (case D09)
     * @throws io.sqlmodel.error.InvalidStateException if a key changes that rows refer to which cannot follow (case F18), or a
     *     row would have none
     * @throws io.sqlmodel.error.CircularDependencyException if rows refer to each other and cannot be ordered (case G10),
     *     or exchange values that nothing can stand in for
     */
    public static FlushPlan of(UnitOfWork unit, boolean autoflush) {
        FlushCollector collector = new FlushCollector(unit, autoflush);
        List<FlushRow> rows = collector.collect();
        rows.forEach(FlushRow::requireKey);
        FlushReads reads = new FlushReads(unit.loading());
        boolean deletesSelfReferences = unit.database().dialect().deletesSelfReferences();
        return new FlushPlan(
                rows, FlushOrder.order(rows, collector.keyChanges(), reads, deletesSelfReferences), collector.later());
    }

    /**
     * All objects that take part, those without any net change included.
     *
     * @return the rows
     */
    List<FlushRow> rows() {
        return rows;
    }

    /**
     * The batches.
     *
     * @return the steps in their order
     */
    List<FlushStep> steps() {
        return steps;
    }

    /**
     * What is left for a later flush.
     *
     * @return the rest, which is empty unless it is an autoflush
     */
    FlushLater later() {
        return later;
    }

    /**
     * The plan for people to read: a line for each batch, then its objects.
     *
     * @return the text
     */
    @Override
    public String toString() {
        if (steps.isEmpty()) {
            return "nothing to flush";
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(steps.get(i));
        }
        return text.toString();
    }
}
