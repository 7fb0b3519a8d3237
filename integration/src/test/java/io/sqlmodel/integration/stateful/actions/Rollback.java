package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.World;

/** Rolls the transaction back. */
public final class Rollback implements Step {
    @Override
    public void run(World world, Picks picks) {
        world.say("session.rollback()");
        world.rollback();
    }
}
