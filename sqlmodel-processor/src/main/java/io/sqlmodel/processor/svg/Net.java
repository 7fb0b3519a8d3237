package io.sqlmodel.processor.svg;

import java.util.ArrayList;
import java.util.List;

/** All lines that meet a box at one point, as one tree: foreign keys to it, from boxes on one side. */
final class Net {
    final Pin parent;
    final boolean optional;

    /** Whether those that point to the parent are on its right. */
    final boolean forward;

    final List<Pin> children = new ArrayList<>();

    Net(Pin parent, boolean optional, boolean forward) {
        this.parent = parent;
        this.optional = optional;
        this.forward = forward;
    }
}
