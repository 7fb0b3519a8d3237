package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.World;

/** Rolls back to the innermost savepoint. */
public final class RollbackSavepoint implements Step {
    @Override
    public void run(World world, Picks picks) {
        if (world.oracle.depth() > 0) {
            world.say("nested.rollback()");
            world.rollbackToSavepoint();
        }
    }
}
