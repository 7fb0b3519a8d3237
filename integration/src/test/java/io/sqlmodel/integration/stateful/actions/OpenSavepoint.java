package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.World;

/** Opens a savepoint. */
public final class OpenSavepoint implements Step {
    @Override
    public void run(World world, Picks picks) {
        if (world.oracle.depth() < 3) {
            world.say("session.beginNested()");
            world.savepoint();
        }
    }
}
