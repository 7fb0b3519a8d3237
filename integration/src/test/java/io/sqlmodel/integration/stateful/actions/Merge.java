package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Kind;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.Tie;
import io.sqlmodel.integration.stateful.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Commits, reads an object and some around it, edits it while it is detached, and merges it into another session. */
public final class Merge implements Step {
    @Override
    public void run(World world, Picks picks) {
        world.say("session.commit()");
        world.commit();
        if (!world.expires()) {
            world.renew(true); // so that the copies do not show what was deleted
        }
        Thing thing = picks.of(world.oracle.live());
        if (thing == null) {
            return;
        }
        Kind.Text text = picks.of(thing.kind.texts);
        text.get().apply(world.entity(thing));
        Tie up = picks.of(ties(thing, true));
        Tie down = picks.of(ties(thing, false));
        Thing parent = up == null ? null : picks.of(world.oracle.live(up.parent));
        List<Thing> members = down == null ? List.of() : picks.some(world.oracle.live(down.child));
        boolean upwards = picks.coin() && parent != null && Assigning.isAllowed(world, up, thing, parent);
        boolean downwards = !upwards
                && down != null
                && members.stream().allMatch(member -> Assigning.isAllowed(world, down, member, thing));
        if (upwards) {
            world.entity(parent);
        } else if (downwards) {
            down.view.read(world.entity(thing));
            world.entities(members);
        }
        Map<Thing, Entity> detached = world.renew(picks.coin());
        Entity copy = detached.get(thing);
        edit(world, thing, copy, text);
        List<Thing> lost = new ArrayList<>();
        if (upwards) {
            world.say("detached %s.%s(%s)", thing, up, parent);
            up.set(copy, detached.get(parent));
        } else if (downwards) {
            world.say("detached %s.%s(%s)", thing, down.view, members);
            down.view.replace(copy, members.stream().map(detached::get).toList());
            lost.addAll(world.oracle.children(down, thing));
            lost.removeAll(members);
        }
        world.say("session = new Session; session.merge(%s)", thing);
        world.bind(thing, world.session().merge(copy));
        if (upwards) {
            Assigning.prepareMerged(world, up, parent);
            world.oracle.assign(up, thing, parent);
        } else if (downwards) {
            lost.forEach(member -> world.oracle.assign(down, member, null));
            members.forEach(member -> world.oracle.assign(down, member, thing));
        }
    }

    private static void edit(World world, Thing thing, Entity copy, Kind.Text text) {
        if (thing.kind != Schema.CHEST) {
            String value = world.oracle.newText();
            world.say("detached %s.%s(%s)", thing, text.column(), value);
            text.set().accept(copy, value);
            thing.facts.texts.put(text.column(), value);
        }
    }

    private static List<Tie> ties(Thing thing, boolean upwards) {
        return Schema.TIES.stream()
                .filter(tie -> upwards
                        ? tie.child == thing.kind && !tie.isOneSided()
                        : tie.parent == thing.kind && tie.view != null && !tie.view.scalar)
                .toList();
    }
}
