package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.row.Peers;
import io.sqlmodel.sql.LoaderPlan;
import java.util.ArrayList;
import java.util.List;

/** The objects of the same result, and what its query said about loading from them on (DESIGN 4.2, case E28). */
final class PeerObjects {
    private PeerObjects() {}

    /** The object and those of its peers that a load can serve too. */
    static List<Entity> together(Entity entity) {
        List<Entity> all = new ArrayList<>();
        all.add(entity);
        if (EntityAccess.peers(entity) instanceof Peers peers) {
            for (Entity peer : peers.members()) {
                if (peer != entity
                        && EntityAccess.owner(peer) == EntityAccess.owner(entity)
                        && EntityAccess.state(peer) == EntityState.PERSISTENT) {
                    all.add(peer);
                }
            }
        }
        return all;
    }

    /** The options that came with an object. */
    static LoaderPlan plan(Entity entity) {
        return EntityAccess.peers(entity) instanceof Peers peers ? peers.plan() : LoaderPlan.NONE;
    }

    /** The columns that are read whenever the object is: those of its query, or all that are not deferred. */
    static long columns(Entity entity) {
        return plan(entity).columns(EntityAccess.mapping(entity).def());
    }
}
