package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Mesh;
import io.sqlmodel.integration.stateful.Oracle;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;
import io.sqlmodel.integration.stateful.model.CraftLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What actions on many-to-many relationships have in common. */
final class Linking {
    private Linking() {}

    /** The links whose ends can be worked with. */
    static List<Oracle.Pair> live(World world, Mesh mesh) {
        return world.oracle.pairs(mesh).keySet().stream()
                .filter(pair -> pair.left().isLive() && pair.right().isLive())
                .toList();
    }

    /** A link that is there after a flush; null for none. */
    static Oracle.@Nullable Pair flushed(World world, Picks picks, Mesh mesh) {
        Oracle.Pair pair = picks.of(live(world, mesh));
        if (pair == null) {
            return null;
        }
        world.flush();
        return live(world, mesh).contains(pair) ? pair : null;
    }

    /** The object of a link that has been flushed. */
    static CraftLink craft(World world, Oracle.Pair pair) {
        return world.session()
                .getOne(
                        CraftLink.class,
                        pair.left().key.get(0),
                        pair.right().key.get(0));
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
