package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.Tie;
import io.sqlmodel.integration.stateful.World;
import java.util.List;

/** Takes an object from its parent, from either side. */
public final class Remove implements Step {
    @Override
    public void run(World world, Picks picks) {
        Tie tie = picks.of(Schema.TIES.stream()
                .filter(each ->
                        world.oracle.live(each.child).stream().anyMatch(thing -> thing.facts.parents.containsKey(each)))
                .toList());
        if (tie == null) {
            return;
        }
        Thing child = picks.of(world.oracle.live(tie.child).stream()
                .filter(thing -> thing.facts.parents.containsKey(tie))
                .toList());
        if (child == null) {
            return;
        }
        Thing parent = child.facts.parents.get(tie);
        boolean byView = (tie.isOneSided() || (picks.coin() && tie.view != null)) && parent.isLive();
        Entity member = world.entity(child);
        if (byView) {
            Entity owner = world.entity(parent);
            Assigning.touch(world, parent, tie.view);
            if (!isStill(world, tie, child, parent)) {
                return;
            }
            world.say("%s.%s().remove(%s)", parent, tie.view, child);
            if (tie.isOneToOne() && !Assigning.isLoaded(owner, tie.view.attribute)) {
                world.unsettledTies.add(List.of(tie, child));
            }
            tie.view.remove(owner, member);
            world.oracle.assign(tie, child, null);
        } else if (!tie.isOneSided() && isStill(world, tie, child, parent)) {
            world.say("%s.%s(null)", child, tie);
            tie.set(member, null);
            Assigning.assign(world, tie, child, null);
        }
    }

    private static boolean isStill(World world, Tie tie, Thing child, Thing parent) {
        return child.isLive() && child.facts.parents.get(tie) == parent && Assigning.isAllowed(world, tie, child, null);
    }
}
