package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.World;
import java.util.List;

/** Reads or edits something that may not be loaded, without a flush before. */
public final class Quiet implements Step {
    private static final List<Step> STEPS = List.of(
            new ReadColumn(),
            new ReadParent(),
            new ReadView(),
            new ReadLinks(),
            new Move(),
            new Remove(),
            new Replace(),
            new LinkPair(),
            new UnlinkPair(),
            new ReplacePairs());

    @Override
    public void run(World world, Picks picks) {
        if (world.unseenLoss) {
            return; // what is loaded is what the database has
        }
        Step step = picks.of(STEPS);
        world.say("without autoflush:");
        world.session().noAutoflush(() -> step.run(world, picks));
    }
}
