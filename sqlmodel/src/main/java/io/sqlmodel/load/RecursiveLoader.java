package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.sql.LoaderStrategy;
import io.sqlmodel.sql.Recursion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Follows a relationship of a class to itself from its own targets on (case G09). No object is followed twice, so that
 * circles in the data end.
 */
final class RecursiveLoader {
    private final RelationLoader relations;
    private final TreeLoader trees;

    RecursiveLoader(RelationLoader relations, TreeLoader trees) {
        this.relations = relations;
        this.trees = trees;
    }

    /**
     * Loads the levels, one after the other or from the rows of one statement, then what options and declarations want
     * loaded with all their objects.
     *
     * @param owners the objects to begin with
     * @param plan the options for them
     * @param recursion how far the option wants it followed
     */
    void load(Relation relation, Collection<? extends Entity> owners, LoaderPlan plan, Recursion recursion) {
        Set<Entity> seen = Collections.newSetFromMap(new IdentityHashMap<>(owners.size()));
        seen.addAll(owners);
        LoaderPlan next = Strategies.next(plan, relation);
        TreeLoader.Tree tree = recursion.together() ? trees.load(relation, seen, next) : null;
        if (tree != null && tree.complete()) {
            onward(relation, tree.found(), next);
            return;
        }
        LoaderStrategy strategy = Strategies.of(plan, relation);
        List<Entity> found = new ArrayList<>();
        Collection<? extends Entity> level = owners;
        LoaderPlan at = plan;
        for (Recursion left = recursion; !level.isEmpty(); left = left.next()) {
            relations.fill(relation, level, at, strategy, LoadPath.START.then(relation));
            List<Entity> targets = new ArrayList<>();
            for (Entity target : Owners.related(relation, level)) {
                if (seen.add(target)) {
                    targets.add(target);
                }
            }
            found.addAll(targets);
            at = Strategies.next(at, relation);
            level = targets;
            if (!left.goesOn()) {
                break;
            }
        }
        onward(relation, found, at);
    }

    /** What options and declarations want loaded with the objects of all levels. */
    private void onward(Relation relation, List<Entity> found, LoaderPlan plan) {
        relations.onward(relation, found, plan.without(relation.source().type(), relation.attribute()));
    }
}
