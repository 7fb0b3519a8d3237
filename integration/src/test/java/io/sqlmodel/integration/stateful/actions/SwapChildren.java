package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.Tie;
import io.sqlmodel.integration.stateful.World;
import java.util.List;

/** Exchanges what two parents have by a one-to-one. */
public final class SwapChildren implements Step {
    @Override
    public void run(World world, Picks picks) {
        Tie tie = picks.of(Schema.TIES.stream().filter(Tie::isOneToOne).toList());
        List<Thing> children = world.oracle.live(tie.child).stream()
                .filter(child -> child.facts.state == Thing.State.PERSISTENT
                        && child.facts.parents.containsKey(tie)
                        && child.facts.parents.get(tie).isLive())
                .toList();
        Thing one = picks.of(children);
        Thing other = picks.of(children);
        if (one == other) {
            return;
        }
        Thing ones = one.facts.parents.get(tie);
        Thing others = other.facts.parents.get(tie);
        List<Entity> entities = world.entities(List.of(one, other, ones, others));
        if (!isStill(tie, one, ones) || !isStill(tie, other, others)) {
            return;
        }
        Assigning.prepare(world, tie, ones);
        Assigning.prepare(world, tie, others);
        world.say("%s.%s(%s); %s.%s(%s)", one, tie, others, other, tie, ones);
        tie.set(entities.get(0), entities.get(3));
        Assigning.assign(world, tie, one, others);
        tie.set(entities.get(1), entities.get(2));
        Assigning.assign(world, tie, other, ones);
    }

    private static boolean isStill(Tie tie, Thing child, Thing parent) {
        return child.isLive() && parent.isLive() && child.facts.parents.get(tie) == parent;
    }
}
