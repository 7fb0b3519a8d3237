package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.Tie;
import io.sqlmodel.integration.stateful.World;

/** Reads a scalar. */
public final class ReadParent implements Step {
    @Override
    public void run(World world, Picks picks) {
        Tie tie = picks.of(
                world.oracle.ties().stream().filter(each -> !each.isOneSided()).toList());
        if (tie == null) {
            return;
        }
        Thing thing = picks.of(world.oracle.live(tie.child));
        if (thing == null) {
            return;
        }
        Entity entity = world.entity(thing);
        if (Assigning.isReadable(world, thing)) {
            world.say("%s.%s()", thing, tie);
            tie.get(entity);
            world.sync();
        }
    }
}
