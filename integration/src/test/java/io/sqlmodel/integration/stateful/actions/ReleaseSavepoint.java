package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.World;

/** Releases the innermost savepoint. */
public final class ReleaseSavepoint implements Step {
    @Override
    public void run(World world, Picks picks) {
        if (world.oracle.depth() > 0) {
            world.say("nested.commit()");
            world.release();
        }
    }
}
