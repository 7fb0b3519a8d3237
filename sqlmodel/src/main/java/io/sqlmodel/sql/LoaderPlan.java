package io.sqlmodel.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The loader options of a query, merged into a tree: for each relationship of a class how it is loaded, and the tree of
 * the objects it leads to. Of two options for the same path the later wins; {@link LoaderStrategy#DEFAULT} never
 * overrides. Immutable.
 */
public final class LoaderPlan {
    /** The plan that leaves everything as it is declared. */
    public static final LoaderPlan NONE = new LoaderPlan(Map.of());

    private final Map<String, Branch> branches;

    private LoaderPlan(Map<String, Branch> branches) {
        this.branches = branches;
    }

    /**
     * One relationship of the tree.
     *
     * @param relationship the relationship
     * @param strategy how it is loaded
     * @param table the table of the query that it is loaded from; null for the related class under its own name
     * @param next the plan for the objects it leads to
     */
    public record Branch(
            Related<?, ?> relationship,
            LoaderStrategy strategy,
            @Nullable EntityAlias<?> table,
            LoaderPlan next) {}

    /**
     * The tree of a query's options.
     *
     * @param options the options, in the order they were given
     * @return the tree
     */
    public static LoaderPlan of(List<LoaderOption<?, ?>> options) {
        LoaderPlan plan = NONE;
        for (LoaderOption<?, ?> option : options) {
            plan = plan.with(option.steps());
        }
        return plan;
    }

    /**
     * Whether nothing is changed.
     *
     * @return true for a plan without branches
     */
    public boolean isEmpty() {
        return branches.isEmpty();
    }

    /**
     * The branches of the objects of one class.
     *
     * @param type the generated class
     * @return its branches, in the order they were first named
     */
    public List<Branch> branches(Class<?> type) {
        return branches.values().stream()
                .filter(branch -> branch.relationship.source().def().type() == type)
                .toList();
    }

    /**
     * The branch of one relationship.
     *
     * @param type the generated class that has it
     * @param attribute its attribute index
     * @return the branch, or null if no option names it
     */
    public @Nullable Branch branch(Class<?> type, int attribute) {
        for (Branch branch : branches.values()) {
            if (branch.relationship.attribute() == attribute
                    && branch.relationship.source().def().type() == type) {
                return branch;
            }
        }
        return null;
    }

    private LoaderPlan with(List<LoaderOption.Step> steps) {
        if (steps.isEmpty()) {
            return this;
        }
        LoaderOption.Step step = steps.get(0);
        String key = step.relationship().source().def().type().getName() + "."
                + step.relationship().attributeName();
        Branch before = branches.get(key);
        LoaderStrategy strategy = step.strategy();
        EntityAlias<?> table = step.table();
        LoaderPlan next = NONE;
        if (before != null) {
            boolean keeps = strategy == LoaderStrategy.DEFAULT;
            strategy = keeps ? before.strategy : strategy;
            table = keeps ? before.table : table;
            next = before.next;
        }
        Map<String, Branch> changed = new LinkedHashMap<>(branches);
        changed.put(key, new Branch(step.relationship(), strategy, table, next.with(steps.subList(1, steps.size()))));
        return new LoaderPlan(changed);
    }
}
