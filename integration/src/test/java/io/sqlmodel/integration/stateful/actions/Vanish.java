package io.sqlmodel.integration.stateful.actions;

import static io.sqlmodel.SqlModel.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.integration.stateful.Kind;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;
import java.util.List;

/** Deletes a row that nothing refers to by a statement, and looks for its object. */
public final class Vanish implements Step {
    private static final List<Kind> LEAVES = List.of(
            Schema.MEDAL,
            Schema.LETTER,
            Schema.BARGE,
            Schema.CHEST,
            Schema.HORSE,
            Schema.OATH,
            Schema.PILGRIM,
            Schema.RELIC,
            Schema.BANNER,
            Schema.TOOL);

    @Override
    public void run(World world, Picks picks) {
        Thing thing = picks.of(world.oracle.live().stream()
                .filter(each -> LEAVES.contains(each.kind))
                .toList());
        if (thing == null) {
            return;
        }
        world.flush();
        if (!thing.isLive()) {
            return;
        }
        if (picks.coin()) {
            world.entity(thing);
        }
        world.say("session.exec(text(\"DELETE FROM %s WHERE id = ?\")); session.get(%s)", thing.kind, thing);
        world.session().exec(text("DELETE FROM " + thing.kind.table + " WHERE id = ?", thing.key.get(0)));
        assertThat(world.session().get(thing.kind.type, thing.key.toArray())).isNull();
        world.oracle.vanish(thing);
    }
}
