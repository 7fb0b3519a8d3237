package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Oracle;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;
import io.sqlmodel.integration.stateful.model.Craft;
import io.sqlmodel.integration.stateful.model.CraftLink;
import io.sqlmodel.integration.stateful.model.Knight;

/** Links two objects by a link object with a text. */
public final class AddLink implements Step {
    @Override
    public void run(World world, Picks picks) {
        Thing knight = picks.of(world.oracle.live(Schema.KNIGHT));
        Thing craft = picks.of(world.oracle.live(Schema.CRAFT));
        if (knight == null || craft == null) {
            return;
        }
        Knight knightEntity = (Knight) world.entity(knight);
        Craft craftEntity = (Craft) world.entity(craft);
        if (!knight.isLive() || !craft.isLive()) {
            return;
        }
        int way = picks.below(3);
        if (way == 1) {
            knightEntity.craftLinks().size();
            world.sync();
        } else if (way == 2) {
            craftEntity.knightLinks().size();
            world.sync();
        }
        Oracle.Pair pair = new Oracle.Pair(knight, craft);
        if (!knight.isLive()
                || !craft.isLive()
                || world.oracle.pairs(Schema.CRAFTS).containsKey(pair)) {
            return;
        }
        String name = world.oracle.newText();
        world.say("new CraftLink(%s, %s).name(%s), way %s", knight, craft, name, way);
        CraftLink link = new CraftLink().name(name);
        switch (way) {
            case 0 -> world.session().add(link.knight(knightEntity).craft(craftEntity));
            case 1 -> knightEntity.craftLinks().add(link.craft(craftEntity));
            default -> craftEntity.knightLinks().add(link.knight(knightEntity));
        }
        world.oracle.pairs(Schema.CRAFTS).put(pair, name);
    }
}
