package io.sqlmodel.processor.svg;

import org.jspecify.annotations.Nullable;

/** What takes room in a layer: a box, or a line that passes between boxes. */
final class Node {
    final @Nullable Card card;
    final int index;
    int layer;
    int width;
    int x;
    double y;

    Node(@Nullable Card card, int index) {
        this.card = card;
        this.index = index;
        this.width = card == null ? 0 : card.width;
    }

    int height() {
        return card == null ? 0 : card.height;
    }

    int top() {
        return (int) Math.round(y);
    }

    /** The room between two that stand on each other. */
    static int gap(Node upper, Node lower) {
        if (upper.card != null && lower.card != null) {
            return 36;
        }
        return upper.card == null && lower.card == null ? 14 : 22;
    }
}
