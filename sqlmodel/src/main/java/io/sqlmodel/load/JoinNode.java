package io.sqlmodel.load;

import io.sqlmodel.generated.Relation;
import io.sqlmodel.sql.Fetch;
import io.sqlmodel.sql.LoaderPlan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A relationship that is read in the rows of a statement, and those that are read from there on in the same rows. */
final class JoinNode {
    private final Relation relation;
    private final Fetch fetch;
    private final int index;
    private final LoaderPlan plan;
    private final boolean unique;
    private final List<JoinNode> children = new ArrayList<>(0);

    /**
     * A relationship without any others from there on yet.
     *
     * @param index its place among those of the statement
     * @param plan the options for the objects it leads to
     * @param unique whether no two rows have the same pair of objects
     */
    JoinNode(Relation relation, Fetch fetch, int index, LoaderPlan plan, boolean unique) {
        this.relation = relation;
        this.fetch = fetch;
        this.index = index;
        this.plan = plan;
        this.unique = unique;
    }

    Relation relation() {
        return relation;
    }

    Fetch fetch() {
        return fetch;
    }

    int index() {
        return index;
    }

    LoaderPlan plan() {
        return plan;
    }

    boolean unique() {
        return unique;
    }

    /** Those that are read from its objects on; the planner adds to it. */
    List<JoinNode> children() {
        return children;
    }

    static @Nullable JoinNode find(List<JoinNode> nodes, Relation relation) {
        for (JoinNode node : nodes) {
            if (node.relation == relation) {
                return node;
            }
        }
        return null;
    }
}
