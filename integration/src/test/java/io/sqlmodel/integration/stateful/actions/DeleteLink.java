package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Oracle;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.World;
import io.sqlmodel.integration.stateful.model.CraftLink;
import io.sqlmodel.integration.stateful.model.Knight;

/** Deletes a link object, or takes it out of the collection that owns it. */
public final class DeleteLink implements Step {
    @Override
    public void run(World world, Picks picks) {
        Oracle.Pair pair = Linking.flushed(world, picks, Schema.CRAFTS);
        if (pair == null) {
            return;
        }
        CraftLink link = Linking.craft(world, pair);
        if (picks.coin()) {
            world.say("session.delete(link of %s)", pair);
            world.session().delete(link);
            world.unsettledLinks = true;
        } else {
            Knight knight = (Knight) world.entity(pair.left());
            world.say("%s.craftLinks().remove(link of %s)", pair.left(), pair);
            knight.craftLinks().remove(link);
        }
        world.oracle.pairs(Schema.CRAFTS).remove(pair);
    }
}
