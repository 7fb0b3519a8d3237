package io.sqlmodel.load;

import io.sqlmodel.compile.Compiler;
import io.sqlmodel.engine.DatabaseConnection;
import io.sqlmodel.error.LoadMessage;
import io.sqlmodel.error.ObjectDeletedException;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.row.Peers;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.unit.IdentityMap;
import io.sqlmodel.unit.Loading;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All loading of one session after its queries: decides what to load for which objects, and leaves the how to others. */
public final class Loaders implements Loading {
    private final IdentityMap objects;
    private final Consumer<Entity> gone;
    private final KeyedReads reads;
    private final ColumnLoader columns;
    private final RelationLoader relations;
    private final LazyLoader lazy;
    private final Refresher refresher;

    /**
     * The loaders of a session.
     *
     * @param objects its objects
     * @param compiler the engine's compiler
     * @param connection gives the session's connection, in a transaction
     * @param gone takes an object out of the session whose row was found to be gone
     */
    public Loaders(
            IdentityMap objects, Compiler compiler, Supplier<DatabaseConnection> connection, Consumer<Entity> gone) {
        this.objects = objects;
        this.gone = gone;
        this.reads = new KeyedReads(objects, compiler, connection);
        this.columns = new ColumnLoader(reads, objects);
        this.relations = new RelationLoader(reads, columns);
        this.lazy = new LazyLoader(relations, new ManyToOneLoader(reads));
        this.refresher = new Refresher(columns, relations);
    }

    @Override
    public void load(Entity entity, int attribute) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        if (attribute < mapping.columnCount()) {
            loadColumn(entity, attribute);
            return;
        }
        Relation relation = mapping.relation(attribute);
        if (EntityAccess.state(entity) == EntityState.PENDING) {
            lazy.loadPending(entity, relation);
        } else {
            lazy.load(entity, relation);
            if (!ForeignKeys.loaded(entity, 1L << attribute)) {
                throw rowGone(entity, attribute);
            }
        }
    }

    private void loadColumn(Entity entity, int attribute) {
        columns.ensure(EntityAccess.mapping(entity), List.of(entity), 1L << attribute);
        if (!ForeignKeys.loaded(entity, 1L << attribute)) {
            throw rowGone(entity, attribute);
        }
    }

    @Override
    public void loadRelated(Collection<? extends Entity> owners, Relation relation) {
        relations.load(relation, owners, LoaderPlan.NONE);
    }

    @Override
    public List<Entity> committed(Entity entity, Relation relation) {
        return relations.committed(entity, relation);
    }

    @Override
    public void refresh(Entity entity, int... attributes) {
        refresher.refresh(entity, attributes);
    }

    @Override
    public @Nullable Entity get(EntityMapping<?> mapping, Object key) {
        Entity known = objects.of(mapping).find(key);
        if (known == null) {
            List<Entity> found = reads.byKey(mapping, List.of(key), new Peers(LoaderPlan.NONE));
            relations.eager(mapping, found, LoaderPlan.NONE);
            return found.isEmpty() ? null : found.get(0);
        }
        long whole = ColumnLoader.whole(mapping);
        columns.ensure(mapping, List.of(known), whole);
        if (ForeignKeys.loaded(known, whole)) {
            return known;
        }
        gone.accept(known);
        return null;
    }

    private static ObjectDeletedException rowGone(Entity entity, int attribute) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        return new ObjectDeletedException(
                LoadMessage.ROW_GONE,
                mapping.def().name(),
                EntityAccess.committedKey(entity),
                mapping.def().attributeName(attribute));
    }
}
