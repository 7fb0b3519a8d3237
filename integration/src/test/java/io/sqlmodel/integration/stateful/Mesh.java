package io.sqlmodel.integration.stateful;

import java.util.List;

/** A many-to-many relationship: a table of links, and a view from each end. */
public final class Mesh {
    public final String table;
    public final Kind left;
    public final Kind right;
    public final List<String> columns;
    public final View ofLeft;
    public final View ofRight;

    /** Whether there are link objects too, with a text of their own. */
    public final boolean hasObjects;

    Mesh(String table, Kind left, Kind right, List<String> columns, View ofLeft, View ofRight, boolean hasObjects) {
        this.table = table;
        this.left = left;
        this.right = right;
        this.columns = columns;
        this.ofLeft = ofLeft;
        this.ofRight = ofRight;
        this.hasObjects = hasObjects;
    }

    @Override
    public String toString() {
        return table;
    }
}
