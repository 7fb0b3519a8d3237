package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.Inspect;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Fate;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.Tie;
import io.sqlmodel.integration.stateful.View;
import io.sqlmodel.integration.stateful.World;
import io.sqlmodel.sql.Attribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What actions that give children other parents have in common. */
final class Assigning {
    private Assigning() {}

    @SuppressWarnings("unchecked")
    static boolean isLoaded(Entity entity, Attribute<?> attribute) {
        return Inspect.isLoaded(entity, (Attribute<Entity>) attribute);
    }

    /** Whether an object can be read, which may flush: the database may delete it then with its parent (case F15). */
    static boolean isReadable(World world, Thing thing) {
        boolean goes = thing.facts.parents.entrySet().stream()
                .anyMatch(entry -> entry.getKey().fate == Fate.DELETED_PASSIVELY
                        && entry.getValue().facts.state == Thing.State.MARKED);
        if (goes) {
            world.flush();
        }
        return thing.isLive();
    }

    /** Reads a collection, which may flush; a scalar is not read before it is set. */
    static void touch(World world, Thing owner, View view) {
        if (!view.scalar && owner.isLive()) {
            view.read(world.entity(owner));
            world.sync();
        }
    }

    /** Whether the oracle has a rule for it: no cycles of owners, no new objects lost that hold old
     * ones, and nothing in two one-sided collections. */
    static boolean isAllowed(World world, Tie tie, @Nullable Thing child, @Nullable Thing parent) {
        if (tie.isOneSided() && child != null && parent != null) {
            Thing former = child.facts.parents.get(tie);
            return former == null || former == parent; // nothing else would take it out of the former one's view
        }
        if (parent == null && child != null && isNewAndOwnedTwice(tie, child)) {
            return false; // it leaves the session (case F13), and the other owner refers to it
        }
        if (!tie.isTreeOfOwners() || child == null) {
            return true;
        }
        for (Thing above = parent; above != null; above = above.facts.parents.get(tie)) {
            if (above == child) {
                return false;
            }
        }
        return parent != null
                || child.facts.state != Thing.State.PENDING
                || world.oracle.children(tie, child).isEmpty();
    }

    private static boolean isNewAndOwnedTwice(Tie tie, Thing child) {
        return tie.fate.isOwned()
                && child.facts.state == Thing.State.PENDING
                && child.facts.parents.keySet().stream().anyMatch(other -> other != tie && other.fate.isOwned());
    }

    /** A one-to-one that is not loaded displaces a child that only the flush finds (cases D04, D06). */
    static void prepare(World world, Tie tie, @Nullable Thing parent) {
        if (parent != null && tie.isOneToOne() && !isLoaded(world.entity(parent), tie.view.attribute)) {
            world.oracle.children(tie, parent).forEach(other -> world.unsettledTies.add(List.of(tie, other)));
        }
    }

    /** What a merge displaces is found by the flush, for the merge looks at what the copy has. */
    static void prepareMerged(World world, Tie tie, Thing parent) {
        if (tie.isOneToOne()) {
            world.oracle.children(tie, parent).forEach(other -> world.unsettledTies.add(List.of(tie, other)));
        }
    }

    /** The child's parent is certain again. */
    static void assign(World world, Tie tie, Thing child, @Nullable Thing parent) {
        world.unsettledTies.remove(List.of(tie, child));
        leaves(world, tie, child);
        world.oracle.assign(tie, child, parent);
    }

    /** A child is to leave its parent. */
    static void leaves(World world, Tie tie, Thing child) {
        Thing former = child.facts.parents.get(tie);
        world.unseenLoss |= former != null && world.known(former) == null;
    }
}
