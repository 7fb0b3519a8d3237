package io.sqlmodel.load;

import io.sqlmodel.compile.Output.EntityOutput;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.row.EntityReader;
import io.sqlmodel.row.EntityRegistry;
import io.sqlmodel.row.Peers;
import io.sqlmodel.row.RowReaders;
import io.sqlmodel.type.ColumnReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the relationships of a statement that stand in its own rows (cases E16, E27), and tells which rows only repeat
 * objects for the sake of a collection. Made once per result; not thread-safe.
 */
final class JoinedLoader {
    private final JoinPlan plan;
    private final List<JoinedRelation> all = new ArrayList<>();
    private final JoinedRelation[][] roots;
    private final Set<@Nullable Object> seen = new HashSet<>();
    private @Nullable Object last;

    /**
     * Readers of what a plan added to a statement.
     *
     * @param outputs where they stand in a row
     * @param objects the session's objects
     */
    JoinedLoader(JoinPlan plan, List<EntityOutput> outputs, EntityRegistry objects) {
        this.plan = plan;
        this.roots = new JoinedRelation[plan.roots().size()][];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = readers(plan.roots().get(i), outputs, objects);
        }
    }

    private JoinedRelation[] readers(List<JoinNode> nodes, List<EntityOutput> outputs, EntityRegistry objects) {
        JoinedRelation[] readers = new JoinedRelation[nodes.size()];
        for (int i = 0; i < readers.length; i++) {
            JoinNode node = nodes.get(i);
            EntityReader reader =
                    new EntityReader(outputs.get(node.index()).columns(), objects, new Peers(node.plan()));
            readers[i] = JoinedRelation.of(node, reader, readers(node.children(), outputs, objects));
            all.add(readers[i]);
        }
        return readers;
    }

    /**
     * Reads what stands in a row besides its one object.
     *
     * @param object the object; null if an outer join did not find it
     * @param reader what has just read it
     * @return false if the row repeats it
     */
    boolean read(@Nullable Object object, EntityReader reader, ColumnReader in) throws SQLException {
        Entity entity = (Entity) object;
        boolean first = entity != null && reader.created();
        boolean own = first || (entity != null && plan.repeats() && reader.made(entity));
        read(roots[0], entity, first, in);
        if (!plan.repeats() || first) {
            last = object;
            return true;
        }
        // Rows of one object mostly follow each other.
        if (own || (object != null && object == last)) {
            return false;
        }
        last = object;
        return seen.add(object);
    }

    /**
     * Reads what stands in a row besides what it returns.
     *
     * @param value what it returns, as the readers gave it
     * @return false if the row repeats others
     */
    boolean read(@Nullable Object value, RowReaders readers, ColumnReader in) throws SQLException {
        if (readers.isOne()) {
            return read(value, readers.entity(0), in);
        }
        @Nullable Object[] values = (@Nullable Object[]) Objects.requireNonNull(value);
        for (int i = 0; i < roots.length; i++) {
            Entity entity = (Entity) values[readers.objectsAt()[i]];
            read(roots[i], entity, entity != null && readers.entity(i).created(), in);
        }
        return !plan.repeats() || seen.add(Arrays.asList(values));
    }

    static void read(JoinedRelation[] relations, @Nullable Entity owner, boolean first, ColumnReader in)
            throws SQLException {
        if (owner != null) {
            for (JoinedRelation relation : relations) {
                relation.read(owner, first, in);
            }
        }
    }

    /** To be called after the last row: collections are complete now. */
    void finish() {
        all.forEach(JoinedRelation::finish);
    }
}
