package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.World;

/** Asks what a flush would do, which changes nothing. */
public final class Plan implements Step {
    @Override
    public void run(World world, Picks picks) {
        world.say("session.flushPlan()");
        world.session().flushPlan();
    }
}
