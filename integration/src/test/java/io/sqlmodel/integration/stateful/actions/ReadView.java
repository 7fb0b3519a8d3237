package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.Tie;
import io.sqlmodel.integration.stateful.World;

/** Reads a collection, or the scalar of a one-to-one from the parent. */
public final class ReadView implements Step {
    @Override
    public void run(World world, Picks picks) {
        Tie tie = picks.of(
                world.oracle.ties().stream().filter(each -> each.view != null).toList());
        if (tie == null) {
            return;
        }
        Thing thing = picks.of(world.oracle.live(tie.parent));
        Entity entity = world.entity(thing);
        if (thing.isLive()) {
            world.say("%s.%s()", thing, tie.view);
            tie.view.read(entity);
            world.sync();
        }
    }
}
