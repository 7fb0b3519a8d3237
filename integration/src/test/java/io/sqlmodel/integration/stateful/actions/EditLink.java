package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Oracle;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.World;
import io.sqlmodel.integration.stateful.model.CraftLink;

/** Sets the text of a link object. */
public final class EditLink implements Step {
    @Override
    public void run(World world, Picks picks) {
        Oracle.Pair pair = Linking.flushed(world, picks, Schema.CRAFTS);
        if (pair == null) {
            return;
        }
        CraftLink link = Linking.craft(world, pair);
        String name = world.oracle.newText();
        world.say("link of %s.name(%s)", pair, name);
        link.name(name);
        world.oracle.pairs(Schema.CRAFTS).put(pair, name);
    }
}
