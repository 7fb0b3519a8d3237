package io.sqlmodel.sql;

import java.util.List;

/**
 * The rows that a window function looks at. Each method gives a changed window and leaves this one as it is. Made by
 * {@code partitionBy} and {@code orderBy}.
 */
public final class Window implements Node {
    /** All rows. */
    static final Window ALL = new Window(List.of(), List.of(), "");

    private final List<Expression<?>> partition;
    private final List<OrderTerm> order;
    private final String frame;

    private Window(List<Expression<?>> partition, List<OrderTerm> order, String frame) {
        this.partition = partition;
        this.order = order;
        this.frame = frame;
    }

    /**
     * Only rows with the same values as the row itself.
     *
     * @param expressions the values; those of an earlier call count too
     * @return the changed window
     */
    public Window partitionBy(Expression<?>... expressions) {
        return new Window(Items.plus(partition, expressions), order, frame);
    }

    /**
     * Orders the rows. Aggregates then take the rows up to this one, unless a frame says otherwise.
     *
     * @param terms the order; terms of an earlier call come first
     * @return the changed window
     */
    public Window orderBy(OrderTerm... terms) {
        return new Window(partition, Items.plus(order, Ordering.of(terms)), frame);
    }

    /**
     * Only rows at a distance, counted in rows.
     *
     * @param first the first row
     * @param last the last row
     * @return the changed window
     */
    public Window rowsBetween(FrameBound first, FrameBound last) {
        return new Window(partition, order, "ROWS BETWEEN " + first.text() + " AND " + last.text());
    }

    /**
     * Only rows at a distance, where rows that are the same in the order count as one place.
     *
     * @param first the first place
     * @param last the last place
     * @return the changed window
     */
    public Window rangeBetween(FrameBound first, FrameBound last) {
        return new Window(partition, order, "RANGE BETWEEN " + first.text() + " AND " + last.text());
    }

    @Override
    public void walk(Pass pass) {
        String separator = "";
        if (!partition.isEmpty()) {
            pass.text("PARTITION BY ");
            Items.walk(partition, pass);
            separator = " ";
        }
        if (!order.isEmpty()) {
            pass.text(separator + "ORDER BY ");
            Items.walk(order, pass);
            separator = " ";
        }
        if (!frame.isEmpty()) {
            pass.text(separator + frame);
        }
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
