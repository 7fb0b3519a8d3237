package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Mesh;
import io.sqlmodel.integration.stateful.Oracle;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.World;

/** Takes a link away by one of the two collections. */
public final class UnlinkPair implements Step {
    @Override
    public void run(World world, Picks picks) {
        Mesh mesh = picks.of(Schema.MESHES.stream()
                .filter(each -> !Linking.live(world, each).isEmpty())
                .toList());
        if (mesh == null) {
            return;
        }
        Oracle.Pair pair = picks.of(Linking.live(world, mesh));
        boolean fromLeft = picks.coin();
        if (pair == null) {
            return;
        }
        Entity leftEntity = world.entity(pair.left());
        Entity rightEntity = world.entity(pair.right());
        Linking.touch(world, mesh, fromLeft ? pair.left() : pair.right(), fromLeft);
        if (!Linking.live(world, mesh).contains(pair)) {
            return;
        }
        if (fromLeft) {
            world.say("%s.%s().remove(%s)", pair.left(), mesh.ofLeft, pair.right());
            mesh.ofLeft.remove(leftEntity, rightEntity);
        } else {
            world.say("%s.%s().remove(%s)", pair.right(), mesh.ofRight, pair.left());
            mesh.ofRight.remove(rightEntity, leftEntity);
        }
        world.oracle.unlink(mesh, pair);
    }
}
