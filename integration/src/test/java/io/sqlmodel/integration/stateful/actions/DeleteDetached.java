package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Fate;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.Tie;
import io.sqlmodel.integration.stateful.World;
import io.sqlmodel.integration.stateful.model.Realm;
import java.util.Map;

/** Commits, reads an object and perhaps what it owns, and deletes it in another session. */
public final class DeleteDetached implements Step {
    @Override
    public void run(World world, Picks picks) {
        world.say("session.commit()");
        world.commit();
        if (!world.expires()) {
            world.renew(true); // so that it does not show what was deleted
        }
        Thing thing = picks.of(world.oracle.live());
        if (thing == null) {
            return;
        }
        Entity entity = world.entity(thing);
        entity.toString();
        for (Tie tie : Schema.TIES) {
            if (tie.parent == thing.kind && tie.fate.isOwned() && picks.coin()) {
                world.say("%s.%s()", thing, tie.view);
                tie.view.read(entity);
            }
        }
        Map<Thing, Entity> detached = world.renew(picks.coin());
        boolean letters = thing.kind == Schema.REALM && Assigning.isLoaded(entity, Realm.letters);
        world.say("session = new Session; session.delete(%s)", thing);
        world.session().delete(entity);
        world.oracle.delete(thing, tie -> tie.fate == Fate.DELETED_PASSIVELY && !letters);
        detached.forEach((each, its) -> {
            if (each.isThere() && world.session().contains(its)) {
                world.bind(each, its);
            }
        });
        world.flush(); // for it may refer to detached objects until then
    }
}
