package io.sqlmodel.integration.stateful.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.Tie;
import io.sqlmodel.integration.stateful.World;
import java.util.ArrayList;
import java.util.List;

/** Merges a new object with new children: the session gets copies of all. */
public final class MergeNew implements Step {
    @Override
    public void run(World world, Picks picks) {
        Tie tie = picks.of(Schema.TIES.stream()
                .filter(each -> each.view != null && !each.view.scalar && !each.isOneSided())
                .toList());
        world.flush();
        Thing parent = world.make(tie.parent);
        Entity owner = world.entity(parent);
        List<Thing> children = new ArrayList<>();
        for (int i = picks.below(3); i > 0; i--) {
            Thing child = world.make(tie.child);
            tie.set(world.entity(child), owner);
            children.add(child);
        }
        world.say("session.merge(new %s with %s)", parent, children);
        Entity copy = world.session().merge(owner);
        assertThat(copy).isNotSameAs(owner);
        world.bind(parent, copy);
        for (Entity member : tie.view.read(copy)) {
            Thing child = children.stream()
                    .filter(each -> each.facts
                            .texts
                            .get(each.kind.texts.get(0).column())
                            .equals(each.kind.texts.get(0).get().apply(member)))
                    .findFirst()
                    .orElseThrow();
            world.bind(child, member);
        }
        children.forEach(child -> world.oracle.assign(tie, child, parent));
    }
}
