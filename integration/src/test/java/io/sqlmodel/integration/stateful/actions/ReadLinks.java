package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Mesh;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;

/** Reads a many-to-many collection. */
public final class ReadLinks implements Step {
    @Override
    public void run(World world, Picks picks) {
        Mesh mesh = picks.of(world.oracle.meshes());
        if (mesh == null) {
            return;
        }
        boolean ofLeft = picks.coin();
        Thing thing = picks.of(world.oracle.live(ofLeft ? mesh.left : mesh.right));
        if (thing != null) {
            world.entity(thing);
            world.say("%s.%s()", thing, ofLeft ? mesh.ofLeft : mesh.ofRight);
            Linking.touch(world, mesh, thing, ofLeft);
        }
    }
}
