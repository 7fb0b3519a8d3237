package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;

/** Flushes, and lets an object be read again. */
public final class Expire implements Step {
    @Override
    public void run(World world, Picks picks) {
        Thing thing = picks.of(world.oracle.live());
        if (thing == null) {
            return;
        }
        Entity entity = world.entity(thing);
        world.flush();
        if (thing.isLive()) {
            world.say("session.expire(%s)", thing);
            world.session().expire(entity);
        }
    }
}
