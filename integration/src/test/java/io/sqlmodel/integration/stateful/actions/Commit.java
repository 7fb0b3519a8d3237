package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.World;

/** Commits. */
public final class Commit implements Step {
    @Override
    public void run(World world, Picks picks) {
        world.say("session.commit()");
        world.commit();
    }
}
