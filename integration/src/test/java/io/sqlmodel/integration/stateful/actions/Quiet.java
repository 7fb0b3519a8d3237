package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.World;
import java.util.List;

/** Reads something that may not be loaded, without a flush before. */
public final class Quiet implements Step {
    private static final List<Step> READS =
            List.of(new ReadColumn(), new ReadParent(), new ReadView(), new ReadView(), new ReadLinks());

    @Override
    public void run(World world, Picks picks) {
        Step read = picks.of(READS);
        world.say("without autoflush:");
        world.session().noAutoflush(() -> read.run(world, picks));
    }
}
