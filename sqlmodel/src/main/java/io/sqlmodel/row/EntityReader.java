package io.sqlmodel.row;

import io.sqlmodel.compile.EntityColumns;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityOwner;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.type.ColumnReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads an entity: the one that the session already holds, or a new one. What is loaded is never overwritten; what has
 * expired, or was never loaded, is filled (case E30).
 */
public final class EntityReader implements RowReader<Entity> {
    private final EntityColumns columns;
    private final EntityRegistry registry;
    private final EntityRegistry.Members members;
    private final EntityOwner owner;
    private final Peers peers;
    private final int keyAt;

    /** Null for a single whole number, which is read without boxing. */
    private final @Nullable KeyReader key;

    /** Made for the first one. */
    private List<Entity> known = List.of();

    private boolean created;

    /** The object of the row before: joined rows repeat it. */
    private @Nullable Entity last;

    private long lastKey;
    private @Nullable Object lastId;

    /**
     * A reader of what a statement reads of a class.
     *
     * @param columns the columns
     * @param registry the session's objects
     * @param peers the group that new objects join
     */
    public EntityReader(EntityColumns columns, EntityRegistry registry, Peers peers) {
        this.columns = columns;
        this.registry = registry;
        this.members = registry.of(columns.mapping());
        this.owner = registry.owner();
        this.peers = peers;
        this.keyAt = columns.keyAt()[0];
        this.key = columns.longKey() ? null : new KeyReader(columns.keyTypes(), columns.keyAt());
    }

    @Override
    public @Nullable Entity read(ColumnReader in) throws SQLException {
        return key == null ? readByLong(in) : readByObject(in, key);
    }

    private @Nullable Entity readByLong(ColumnReader in) throws SQLException {
        long id = in.getKey(keyAt);
        if (id == 0 && in.wasNull()) {
            return null;
        }
        Entity entity = last;
        if (entity != null && id == lastKey) {
            created = false;
            return entity;
        }
        entity = members.find(id);
        created = entity == null;
        if (entity == null) {
            entity = create(in);
            members.put(id, entity, peers);
        } else {
            meet(entity, in);
        }
        last = entity;
        lastKey = id;
        return entity;
    }

    private @Nullable Entity readByObject(ColumnReader in, KeyReader key) throws SQLException {
        Object id = key.read(in);
        if (id == null) {
            return null;
        }
        Entity entity = last;
        if (entity != null && id.equals(lastId)) {
            created = false;
            return entity;
        }
        entity = members.find(id);
        created = entity == null;
        if (entity == null) {
            entity = create(in);
            members.put(id, entity, peers);
        } else {
            meet(entity, in);
        }
        last = entity;
        lastId = id;
        return entity;
    }

    private Entity create(ColumnReader in) throws SQLException {
        EntityMapping<Entity> mapping = columns.mapping();
        Entity entity = mapping.create();
        if (columns.whole()) {
            mapping.read(entity, in, columns.first());
        } else {
            readMissing(entity, columns.mask(), in);
        }
        EntityAccess.loaded(entity, columns.mask());
        EntityAccess.own(entity, owner, EntityState.PERSISTENT);
        return entity;
    }

    /** An object that the session holds: fills what it lacks, and notes it for {@link #finish()}. */
    private void meet(Entity entity, ColumnReader in) throws SQLException {
        long loaded = EntityAccess.loaded(entity);
        long missing = columns.mask() & ~loaded;
        if (missing == columns.mask() && columns.whole()) {
            columns.mapping().read(entity, in, columns.first());
        } else if (missing != 0) {
            readMissing(entity, missing, in);
        }
        if (missing != 0) {
            EntityAccess.loaded(entity, loaded | missing);
        }
        if (EntityAccess.peers(entity) != peers) {
            if (known.isEmpty()) {
                known = new ArrayList<>();
            }
            known.add(entity);
        }
    }

    private void readMissing(Entity entity, long missing, ColumnReader in) throws SQLException {
        int[] attributes = columns.attributes();
        for (int i = 0; i < attributes.length; i++) {
            if ((missing & 1L << attributes[i]) != 0) {
                columns.mapping().read(entity, attributes[i], in, columns.first() + i);
            }
        }
    }

    /**
     * Whether the object of the row that was read last is new: its fields are what the row has.
     *
     * @return false if the session held it before
     */
    public boolean created() {
        return created;
    }

    /**
     * Whether an object is new in this result.
     *
     * @param entity an object that this reader gave
     * @return false if the session held it before
     */
    public boolean made(Entity entity) {
        return EntityAccess.peers(entity) == peers;
    }

    /**
     * The object of the row that was read last.
     *
     * @return the object; null if no row had one
     */
    public @Nullable Entity last() {
        return last;
    }

    /**
     * The class that is read.
     *
     * @return its mapping
     */
    public EntityMapping<Entity> mapping() {
        return columns.mapping();
    }

    /**
     * What is read.
     *
     * @return the columns
     */
    public EntityColumns columns() {
        return columns;
    }

    /**
     * The objects that were read, each once, unless the session held it before.
     *
     * @return the objects
     */
    public List<Entity> entities() {
        List<Entity> all = peers.members();
        for (Entity entity : known) {
            if (EntityAccess.peers(entity) != peers) {
                all.add(entity);
            }
        }
        return all;
    }

    /**
     * The objects that were read and that the session held before, in the order of their rows.
     *
     * @return a view
     */
    public List<Entity> known() {
        return Collections.unmodifiableList(known);
    }

    /**
     * What the statement's options say about loading from these objects on.
     *
     * @return the plan
     */
    public LoaderPlan plan() {
        return peers.plan();
    }

    /**
     * To be called after the last row: objects that the session held before belong to the largest result they came
     * with, so that a lazy load serves all objects of that result. An object stays where it is if a query with options
     * brought it, for options stay with the object (case E28).
     */
    public void finish() {
        finish(Set.of());
    }

    /**
     * The same for a result that repeats objects of another one.
     *
     * @param stay the objects that stay where they are
     */
    public void finish(Set<Entity> stay) {
        int size = peers.size() + known.size();
        for (Entity entity : known) {
            if (!stay.contains(entity) && movesTo(size, entity)) {
                Object id = Objects.requireNonNull(EntityAccess.committedKey(entity), "a persistent object has a key");
                members.put(id, entity, peers);
            }
        }
    }

    private boolean movesTo(int size, Entity entity) {
        Object former = EntityAccess.peers(entity);
        if (former == peers) {
            return false;
        }
        return registry.populates()
                || !(former instanceof Peers group && (group.plan() != peers.plan() || group.size() >= size));
    }
}
