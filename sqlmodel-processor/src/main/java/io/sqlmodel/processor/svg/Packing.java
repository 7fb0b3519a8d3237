package io.sqlmodel.processor.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts components beside and below each other, the high ones first. */
final class Packing {
    private static final int GAP = 48;
    private static final double SHAPE = 1.5;

    final int width;
    final int height;

    private Packing(int width, int height) {
        this.width = width;
        this.height = height;
    }

    static Packing of(List<Layout> layouts) {
        List<Layout> order = new ArrayList<>(layouts);
        order.sort(Comparator.comparingInt((Layout layout) -> -layout.height));
        double area = 0;
        int widest = 0;
        for (Layout layout : order) {
            area += (layout.width + (double) GAP) * (layout.height + GAP);
            widest = Math.max(widest, layout.width);
        }
        double limit = Math.max(widest, Math.sqrt(area * SHAPE));
        int width = 0;
        int height = 0;
        List<Shelf> shelves = new ArrayList<>();
        for (Layout layout : order) {
            Shelf shelf = shelves.stream()
                    .filter(one -> one.takes(layout, limit))
                    .findFirst()
                    .orElse(null);
            if (shelf == null) {
                shelf = new Shelf(height);
                shelves.add(shelf);
                height += layout.height + GAP;
            }
            shelf.add(layout);
            width = Math.max(width, layout.x + layout.width);
        }
        return new Packing(width, Math.max(0, height - GAP));
    }

    /** Components of about one height, beside each other. */
    private static final class Shelf {
        private final int top;
        private int x;
        private int height;

        Shelf(int top) {
            this.top = top;
        }

        boolean takes(Layout layout, double limit) {
            return x + layout.width <= limit && layout.height <= height;
        }

        void add(Layout layout) {
            layout.x = x;
            layout.y = top;
            x += layout.width + GAP;
            height = Math.max(height, layout.height);
        }
    }
}
