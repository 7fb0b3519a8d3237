package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Kind;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;

/** Adds a new object. */
public final class Create implements Step {
    @Override
    public void run(World world, Picks picks) {
        Kind kind = picks.of(Schema.KINDS);
        Thing thing = world.make(kind);
        world.say("session.add(%s)", thing);
        world.session().add(world.entity(thing));
    }
}
