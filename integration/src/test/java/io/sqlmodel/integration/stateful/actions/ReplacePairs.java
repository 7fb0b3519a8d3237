package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Mesh;
import io.sqlmodel.integration.stateful.Oracle;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.View;
import io.sqlmodel.integration.stateful.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets a many-to-many collection to other members. */
public final class ReplacePairs implements Step {
    @Override
    public void run(World world, Picks picks) {
        Mesh mesh = picks.of(world.oracle.meshes());
        if (mesh == null) {
            return;
        }
        boolean fromLeft = picks.coin();
        Thing owner = picks.of(world.oracle.live(fromLeft ? mesh.left : mesh.right));
        if (owner == null) {
            return;
        }
        Entity entity = world.entity(owner);
        List<Thing> members = picks.some(world.oracle.live(fromLeft ? mesh.right : mesh.left));
        List<Entity> entities = world.entities(members);
        Linking.touch(world, mesh, owner, fromLeft);
        if (!owner.isLive() || !members.stream().allMatch(Thing::isLive)) {
            return;
        }
        View view = fromLeft ? mesh.ofLeft : mesh.ofRight;
        world.say("%s.%s(%s)", owner, view, members);
        view.replace(entity, entities);
        Map<Oracle.Pair, String> pairs = world.oracle.pairs(mesh);
        Set<Oracle.Pair> wanted = new LinkedHashSet<>();
        members.forEach(
                member -> wanted.add(fromLeft ? new Oracle.Pair(owner, member) : new Oracle.Pair(member, owner)));
        List.copyOf(pairs.keySet()).stream()
                .filter(pair -> (fromLeft ? pair.left() : pair.right()) == owner && !wanted.contains(pair))
                .forEach(pair -> world.oracle.unlink(mesh, pair));
        wanted.stream().filter(pair -> !pairs.containsKey(pair)).forEach(pair -> world.oracle.link(mesh, pair));
    }
}
