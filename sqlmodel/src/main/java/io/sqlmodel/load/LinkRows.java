package io.sqlmodel.load;

import io.sqlmodel.compile.EntityColumns;
import io.sqlmodel.compile.KeyedSelect;
import io.sqlmodel.engine.ResultReader;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.row.EntityRegistry;
import io.sqlmodel.row.Growth;
import io.sqlmodel.row.KeyReader;
import io.sqlmodel.row.Peers;
import io.sqlmodel.type.ColumnReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the links of a many-to-many relationship without their targets, as long as these were read with other links before. */
final class LinkRows implements ResultReader<Boolean> {
    /** Of fewer rows nothing can be told. */
    private static final int ENOUGH = 64;

    /** So many links for each target. */
    private static final int SHARED = 8;

    private final EntityRegistry.Members targets;
    private final Peers peers;
    private final KeyReader owner;
    private final KeyReader target;

    /** Where a target has a whole number for a key; 0 if that is something else. */
    private final int targetAt;

    /** The same for the owner. */
    private final int ownerAt;

    private Object[] owners;
    private Entity[] found;
    private int size;

    /**
     * A reader of one result.
     *
     * @param select what gives the links, the keys of their targets first
     * @param columns what was read of the targets
     * @param targets the objects of their class
     * @param peers the targets that were read
     * @param expected how many links may come, at least 1; more may
     */
    LinkRows(KeyedSelect select, EntityColumns columns, EntityRegistry.Members targets, Peers peers, int expected) {
        this.owners = new Object[expected];
        this.found = new Entity[expected];
        this.targets = targets;
        this.peers = peers;
        this.owner = new KeyReader(select.keyTypes(), select.keyAt());
        this.ownerAt = select.hasLongKey() ? select.keyAt()[0] : 0;
        int[] first = IntStream.rangeClosed(1, columns.keyTypes().size()).toArray();
        this.target = new KeyReader(columns.keyTypes(), first);
        this.targetAt = columns.longKey() ? 1 : 0;
    }

    /**
     * Whether the targets of more links are probably known: many links share each of those that came. Their order tells nothing,
     * for a database may give them target by target.
     *
     * @param links how many links there were
     * @param targets how many targets they lead to
     */
    static boolean repeat(int links, int targets) {
        return links >= ENOUGH && targets <= links / SHARED;
    }

    /** False if a target was not read before; the rows behind it are not read then. */
    @Override
    public Boolean read(ResultSet rows, ColumnReader in) throws SQLException {
        while (rows.next()) {
            Object key = ownerAt > 0 ? in.getLongOrNull(ownerAt) : owner.read(in);
            Entity entity = target(in);
            if (key == null || entity == null || EntityAccess.peers(entity) != peers) {
                return false;
            }
            add(key, entity);
        }
        return true;
    }

    private @Nullable Entity target(ColumnReader in) throws SQLException {
        if (targetAt > 0) {
            long key = in.getLong(targetAt);
            return key == 0 && in.wasNull() ? null : targets.find(key);
        }
        Object key = target.read(in);
        return key == null ? null : targets.find(key);
    }

    private void add(Object key, Entity entity) {
        if (size == owners.length) {
            int room = Growth.after(size);
            owners = Arrays.copyOf(owners, room);
            found = Arrays.copyOf(found, room);
        }
        owners[size] = key;
        found[size++] = entity;
    }

    @Override
    public long rows(Boolean complete) {
        return size;
    }

    /** Adds the targets of all links that were read. */
    void addTo(RowsByKey rows) {
        for (int i = 0; i < size; i++) {
            rows.add(owners[i], found[i]);
        }
    }
}
