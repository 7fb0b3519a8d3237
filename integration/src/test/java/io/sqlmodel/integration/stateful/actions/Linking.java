package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Mesh;
import io.sqlmodel.integration.stateful.Oracle;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;
import java.util.List;

/** What actions on many-to-many relationships have in common. */
final class Linking {
    private Linking() {}

    /** The links whose ends can be worked with. */
    static List<Oracle.Pair> live(World world, Mesh mesh) {
        return world.oracle.pairs(mesh).keySet().stream()
                .filter(pair -> pair.left().isLive() && pair.right().isLive())
                .toList();
    }

    /** Reads a collection, which may flush; first flushes what the other views of the links do not show yet. */
    static void touch(World world, Mesh mesh, Thing owner, boolean ofLeft) {
        if (mesh.hasObjects && world.unsettledLinks) {
            world.flush();
        }
        if (owner.isLive()) {
            (ofLeft ? mesh.ofLeft : mesh.ofRight).read(world.entity(owner));
            world.sync();
        }
    }
}
