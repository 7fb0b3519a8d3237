package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.row.EntityReader;
import io.sqlmodel.type.ColumnReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads one relationship that stands in the rows of its owners, and what is read from there on. */
abstract class JoinedRelation {
    private final EntityReader reader;
    private final JoinedRelation[] next;

    JoinedRelation(EntityReader reader, JoinedRelation[] next) {
        this.reader = reader;
        this.next = next;
    }

    static JoinedRelation of(JoinNode node, EntityReader reader, JoinedRelation[] next) {
        return node.relation().def().direction() == Direction.MANY_TO_ONE
                ? new JoinedObject(node.relation(), reader, next)
                : new JoinedMembers(node, reader, next);
    }

    /**
     * Reads the related object of a row, if it has one.
     *
     * @param first whether no row before had the owner, for sure
     */
    final void read(Entity owner, boolean first, ColumnReader in) throws SQLException {
        Entity related = reader.read(in);
        add(owner, first, related);
        JoinedLoader.read(next, related, reader.created(), in);
    }

    /** Takes what a row says about an owner. */
    abstract void add(Entity owner, boolean first, @Nullable Entity related);

    /** To be called after the last row. */
    void finish() {
        reader.finish();
    }
}
