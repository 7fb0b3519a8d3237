package io.sqlmodel.sql;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.EntityDef;
import io.sqlmodel.sql.LoaderPart.All;
import io.sqlmodel.sql.LoaderPart.Columns;
import io.sqlmodel.sql.LoaderPart.Step;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The loader options of a query, merged into a tree: for each relationship of a class how it is loaded, and the tree of
 * the objects it leads to; and which columns are read. Of two options for the same the later wins;
 * {@link LoaderStrategy#DEFAULT} never overrides, and what names a relationship goes before what is for all of them, in
 * whatever order they were given (case E23). Immutable.
 */
public final class LoaderPlan {
    /** The plan that leaves everything as it is declared. */
    public static final LoaderPlan NONE = new LoaderPlan(Map.of(), Map.of(), Map.of(), null, null);

    private final Map<String, Branch> branches;
    private final Map<Class<?>, ColumnPlan> columns;

    /** What is for all relationships of a class that no option names. */
    private final Map<Class<?>, LoaderStrategy> allOfClass;

    /** What is for all relationships of the objects here that no option names. */
    private final @Nullable LoaderStrategy all;

    /** What is for all relationships here and further on. */
    private final @Nullable LoaderStrategy onward;

    private LoaderPlan(
            Map<String, Branch> branches,
            Map<Class<?>, ColumnPlan> columns,
            Map<Class<?>, LoaderStrategy> allOfClass,
            @Nullable LoaderStrategy all,
            @Nullable LoaderStrategy onward) {
        this.branches = branches;
        this.columns = columns;
        this.allOfClass = allOfClass;
        this.all = all;
        this.onward = onward;
    }

    /**
     * One relationship of the tree.
     *
     * @param relationship the relationship
     * @param strategy how it is loaded
     * @param table the table of the query that it is loaded from; null for the related class under its own name
     * @param recursion how far it is followed from its own targets on; null for not at all
     * @param next the plan for the objects it leads to
     */
    public record Branch(
            Related<?, ?> relationship,
            LoaderStrategy strategy,
            @Nullable EntityAlias<?> table,
            @Nullable Recursion recursion,
            LoaderPlan next) {}

    /**
     * The tree of a query's options.
     *
     * @param options the options, in the order they were given
     * @return the tree
     */
    public static LoaderPlan of(List<? extends LoaderOption<?, ?>> options) {
        LoaderPlan plan = NONE;
        LoaderStrategy onward = null;
        for (LoaderOption<?, ?> option : options) {
            plan = plan.with(option.parts());
            if (option.parts().get(0) instanceof All part && part.onward()) {
                onward = part.strategy();
            }
        }
        return onward == null ? plan : plan.onward(onward);
    }

    /**
     * Whether nothing is changed.
     *
     * @return true for a plan without options
     */
    public boolean isEmpty() {
        return onward == null && saysOnlyOnward();
    }

    /**
     * Whether an option names a relationship, so that it may lead to further loads.
     *
     * @return false if all that is said is about columns, or about all relationships
     */
    public boolean hasBranches() {
        return !branches.isEmpty();
    }

    /**
     * All branches.
     *
     * @return the branches, in the order they were first named
     */
    public Collection<Branch> branches() {
        return Collections.unmodifiableCollection(branches.values());
    }

    /**
     * Whether an option, however far it leads, says a strategy.
     *
     * @param strategy the strategy
     * @return true if one does
     */
    public boolean names(LoaderStrategy strategy) {
        for (Branch branch : branches.values()) {
            if (branch.strategy == strategy || branch.next.names(strategy)) {
                return true;
            }
        }
        return false;
    }

    private boolean saysOnlyOnward() {
        return branches.isEmpty() && columns.isEmpty() && allOfClass.isEmpty() && all == null;
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
     * Whether an option names a relationship, perhaps only to lead on over it.
     *
     * @param type the generated class that has it
     * @param attribute its attribute index
     * @return true if one does
     */
    public boolean names(Class<?> type, int attribute) {
        return branch(type, attribute) != null;
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

    /**
     * How a relationship is loaded.
     *
     * @param def the class that has it
     * @param attribute its attribute index
     * @return what an option says that names it, otherwise what is said for all; {@link LoaderStrategy#DEFAULT} for
     *     nothing. A write-only collection has to be named
     */
    public LoaderStrategy strategy(EntityDef def, int attribute) {
        if (isEmpty()) {
            return LoaderStrategy.DEFAULT;
        }
        Branch branch = branch(def.type(), attribute);
        if (branch != null && branch.strategy != LoaderStrategy.DEFAULT) {
            return branch.strategy;
        }
        int relationship = attribute - def.table().columns().size();
        if (def.relationships().get(relationship).lazy() == Lazy.WRITE_ONLY) {
            return LoaderStrategy.DEFAULT;
        }
        LoaderStrategy own = allOfClass.get(def.type());
        if (own == null) {
            own = all != null ? all : onward;
        }
        return own == null ? LoaderStrategy.DEFAULT : own;
    }

    /**
     * The plan for the objects that a relationship leads to.
     *
     * @param type the generated class that has it
     * @param attribute its attribute index
     * @return the plan; {@link #NONE} if nothing is said about them
     */
    public LoaderPlan next(Class<?> type, int attribute) {
        Branch branch = isEmpty() ? null : branch(type, attribute);
        if (branch == null) {
            return onward == null ? NONE : saysOnlyOnward() ? this : NONE.onward(onward);
        }
        Recursion recursion = branch.recursion;
        if (recursion == null || !recursion.goesOn()) {
            return branch.next;
        }
        Branch again = new Branch(branch.relationship, branch.strategy, branch.table, recursion.next(), branch.next);
        return branch.next.with(key(branch.relationship), again);
    }

    /**
     * The plan without what is said of one relationship.
     *
     * @param type the generated class that has it
     * @param attribute its attribute index
     * @return the plan for all others; the relationship is not loaded by it
     */
    public LoaderPlan without(Class<?> type, int attribute) {
        Branch branch = branch(type, attribute);
        return branch == null
                ? this
                : with(
                        key(branch.relationship),
                        new Branch(branch.relationship, LoaderStrategy.LAZY, null, null, NONE));
    }

    /**
     * The columns that are read with an object.
     *
     * @param def its class
     * @return a bit for each; those of the key and the version always
     */
    public long columns(EntityDef def) {
        ColumnPlan plan = columns.isEmpty() ? null : columns.get(def.type());
        return plan == null ? def.queried() : plan.loaded();
    }

    /**
     * How a column is loaded.
     *
     * @param def the class that has it
     * @param attribute its attribute index
     * @return what an option says, otherwise what is declared
     */
    public ColumnLoading column(EntityDef def, int attribute) {
        ColumnDef column = def.table().columns().get(attribute);
        ColumnPlan plan = columns.isEmpty() ? null : columns.get(def.type());
        return plan == null ? ColumnPlan.declared(column) : plan.of(column);
    }

    private LoaderPlan with(List<LoaderPart> parts) {
        if (parts.isEmpty()) {
            return this;
        }
        List<LoaderPart> rest = parts.subList(1, parts.size());
        LoaderPart first = parts.get(0);
        if (first instanceof Step step) {
            return with(step, rest);
        }
        return (first instanceof Columns part ? with(part) : with((All) first)).with(rest);
    }

    private LoaderPlan with(Columns part) {
        Class<?> type = part.type();
        Map<Class<?>, ColumnPlan> changed = new HashMap<>(columns);
        changed.put(type, ColumnPlan.with(columns.get(type), part));
        return new LoaderPlan(branches, changed, allOfClass, all, onward);
    }

    private LoaderPlan with(All part) {
        if (part.onward()) {
            return this; // put everywhere when the tree is complete
        }
        if (part.type() == null) {
            return new LoaderPlan(branches, columns, allOfClass, part.strategy(), onward);
        }
        Map<Class<?>, LoaderStrategy> changed = new HashMap<>(allOfClass);
        changed.put(part.type(), part.strategy());
        return new LoaderPlan(branches, columns, changed, all, onward);
    }

    private LoaderPlan with(Step step, List<LoaderPart> rest) {
        String key = key(step.relationship());
        Branch before = branches.get(key);
        Branch kept = step.strategy() == LoaderStrategy.DEFAULT ? before : null;
        LoaderPlan next = (before == null ? NONE : before.next).with(rest);
        Branch changed = kept == null
                ? new Branch(step.relationship(), step.strategy(), step.table(), step.recursion(), next)
                : new Branch(step.relationship(), kept.strategy, kept.table, kept.recursion, next);
        return with(key, changed);
    }

    private LoaderPlan with(String key, Branch branch) {
        Map<String, Branch> changed = new LinkedHashMap<>(branches);
        changed.put(key, branch);
        return new LoaderPlan(changed, columns, allOfClass, all, onward);
    }

    private LoaderPlan onward(LoaderStrategy strategy) {
        Map<String, Branch> changed = new LinkedHashMap<>();
        branches.forEach((key, branch) -> changed.put(
                key,
                new Branch(
                        branch.relationship,
                        branch.strategy,
                        branch.table,
                        branch.recursion,
                        branch.next.onward(strategy))));
        return new LoaderPlan(changed, columns, allOfClass, all, strategy);
    }

    private static String key(Related<?, ?> relationship) {
        return relationship.source().def().type().getName() + "." + relationship.attributeName();
    }
}
