package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.World;

/** Commits, and goes on with another session. */
public final class NewSession implements Step {
    @Override
    public void run(World world, Picks picks) {
        boolean expireOnCommit = picks.coin();
        world.say("session.commit(); session.close(); session = new Session (expireOnCommit %s)", expireOnCommit);
        world.commit();
        world.renew(expireOnCommit);
    }
}
