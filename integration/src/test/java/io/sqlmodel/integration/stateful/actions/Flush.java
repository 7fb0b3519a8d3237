package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.World;

/** Flushes. */
public final class Flush implements Step {
    @Override
    public void run(World world, Picks picks) {
        world.flush();
    }
}
