package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Mesh;
import io.sqlmodel.integration.stateful.Oracle;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;

/** Links two objects by one of the two collections. */
public final class LinkPair implements Step {
    @Override
    public void run(World world, Picks picks) {
        Mesh mesh = picks.of(world.oracle.meshes());
        if (mesh == null) {
            return;
        }
        Thing left = picks.of(world.oracle.live(mesh.left));
        Thing right = picks.of(world.oracle.live(mesh.right));
        boolean fromLeft = picks.coin();
        if (left == null || right == null) {
            return;
        }
        Entity leftEntity = world.entity(left);
        Entity rightEntity = world.entity(right);
        Linking.touch(world, mesh, fromLeft ? left : right, fromLeft);
        Oracle.Pair pair = new Oracle.Pair(left, right);
        if (!left.isLive() || !right.isLive() || world.oracle.pairs(mesh).containsKey(pair)) {
            return;
        }
        if (fromLeft) {
            world.say("%s.%s().add(%s)", left, mesh.ofLeft, right);
            mesh.ofLeft.add(leftEntity, rightEntity);
        } else {
            world.say("%s.%s().add(%s)", right, mesh.ofRight, left);
            mesh.ofRight.add(rightEntity, leftEntity);
        }
        world.oracle.link(mesh, pair);
    }
}
