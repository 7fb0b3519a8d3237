package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Key;
import io.sqlmodel.generated.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the link objects of a session by the pairs that they connect. */
final class FlushLinkIndex {
    /** A link table, seen along two of its foreign keys. */
    private record Table(EntityMapping<?> link, int first, int second) {}

    /** The links of a table that take part in the flush, by what they connect after it and before it. */
    private record Rows(Map<FlushPair, FlushRow> planned, Map<FlushPair, FlushRow> committed) {}

    private final UnitOfWork unit;
    private final List<FlushRow> rows;
    private final Map<Table, Rows> tables = new HashMap<>();
    private @Nullable Table last;
    private @Nullable Rows ofLast;
    private final Map<Table, Map<FlushPair, List<Entity>>> objects = new HashMap<>();

    /** Held until the flush has decided about them: the session refers to unchanged objects weakly. */
    private final List<Entity> read = new ArrayList<>();

    /**
     * An index of links.
     *
     * @param unit the session's unit of work
     * @param rows the rows of the flush
     */
    FlushLinkIndex(UnitOfWork unit, List<FlushRow> rows) {
        this.unit = unit;
        this.rows = rows;
    }

    /**
     * The new or changed link that connects a pair after the flush.
     *
     * @param relation a relationship over the link table
     * @param pair the pair
     * @return the row, or null
     */
    @Nullable
    FlushRow planned(Relation relation, FlushPair pair) {
        return rows(relation, pair).planned.get(pair);
    }

    /**
     * The changed or deleted link that connects a pair in the database.
     *
     * @param relation a relationship over the link table
     * @param pair the pair
     * @return the row, or null
     */
    @Nullable
    FlushRow committed(Relation relation, FlushPair pair) {
        return rows(relation, pair).committed.get(pair);
    }

    private Rows rows(Relation relation, FlushPair pair) {
        if (last != null
                && ofLast != null
                && last.link == pair.link()
                && last.first == pair.first()
                && last.second == pair.second()) {
            return ofLast; // most flushes have pairs of one link only
        }
        last = new Table(pair.link(), pair.first(), pair.second());
        ofLast = rows(relation, last);
        return ofLast;
    }

    private Rows rows(Relation relation, Table table) {
        Rows found = tables.get(table);
        if (found == null) {
            found = new Rows(new HashMap<>(), new HashMap<>());
            for (FlushRow row : rows) {
                if (row.mapping == table.link) {
                    add(found, relation, row);
                }
            }
            tables.put(table, found);
        }
        return found;
    }

    private static void add(Rows table, Relation relation, FlushRow row) {
        if (row.kind == FlushRow.Kind.INSERT || row.kind == FlushRow.Kind.UPDATE) {
            FlushPair planned = FlushPair.planned(relation, row);
            if (planned != null && !(EntityAccess.isMadeLink(row.entity) && table.planned.containsKey(planned))) {
                table.planned.put(planned, row);
            }
        }
        if (row.kind == FlushRow.Kind.DELETE || row.kind == FlushRow.Kind.UPDATE) {
            FlushPair committed = FlushPair.committed(relation, row.entity);
            if (committed != null) {
                table.committed.put(committed, row);
            }
        }
    }

    /**
     * The session's objects for the links of a pair. Links with a key of their own are looked for among all of the class.
     *
     * @param relation a relationship over the link table
     * @param pair the pair
     * @return the persistent objects, more than one only if links have a key of their own
     */
    List<Entity> known(Relation relation, FlushPair pair) {
        if (!unit.objects().knows(pair.link())) {
            return List.of();
        }
        if (isKey(relation)) {
            Object key = key(relation, pair);
            Entity link = key == null ? null : unit.objects().of(pair.link()).find(key);
            return link == null ? List.of() : List.of(link);
        }
        return objects.computeIfAbsent(
                        new Table(pair.link(), pair.first(), pair.second()), table -> all(relation, table.link))
                .getOrDefault(pair, List.of());
    }

    private Map<FlushPair, List<Entity>> all(Relation relation, EntityMapping<?> link) {
        Map<FlushPair, List<Entity>> found = new HashMap<>();
        unit.objects().forEach(link, entity -> {
            FlushPair pair = FlushPair.committed(relation, entity);
            if (pair != null && EntityAccess.state(entity) == EntityState.PERSISTENT) {
                found.computeIfAbsent(pair, any -> new ArrayList<>(1)).add(entity);
            }
        });
        return found;
    }

    /**
     * Reads the link objects of pairs, all of a relationship at once, so that they are known from here on.
     *
     * @param relation a relationship over the link table
     * @param pairs pairs of ends whose keys are known
     */
    void read(Relation relation, List<FlushPair> pairs) {
        List<Object> keys = new ArrayList<>(pairs.size());
        for (FlushPair pair : pairs) {
            int[] local = relation.linkLocal();
            int[] remote = relation.linkRemote();
            Object[] values = new Object[local.length + remote.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = i < local.length
                        ? FlushKeys.part(pair.end(local), i)
                        : FlushKeys.part(pair.end(remote), i - local.length);
            }
            keys.add(Key.of(values));
        }
        read.addAll(unit.loading().links(relation, keys));
        objects.clear();
    }

    /**
     * The primary key of the link of a pair.
     *
     * @param relation a relationship over the link table
     * @param pair the pair
     * @return the key, or null if it is not made of the keys of the pair, or those are not known
     */
    static @Nullable Object key(Relation relation, FlushPair pair) {
        if (!isKey(relation) || !pair.hasKeys()) {
            return null;
        }
        boolean inOrder = relation.linkLocal()[0] == pair.first();
        int[] ofOne = inOrder ? relation.linkLocal() : relation.linkRemote();
        int[] ofOther = inOrder ? relation.linkRemote() : relation.linkLocal();
        int[] key = Objects.requireNonNull(relation.link()).key();
        Object[] parts = new Object[key.length];
        for (int i = 0; i < key.length; i++) {
            int at = indexOf(ofOne, key[i]);
            parts[i] = at < 0 ? FlushKeys.part(pair.other(), indexOf(ofOther, key[i])) : FlushKeys.part(pair.one(), at);
        }
        return parts.length == 1 ? parts[0] : Key.of(parts);
    }

    /**
     * Whether the primary key of a link is made of the keys of its pair.
     *
     * @param relation a relationship over the link table
     * @return false if it has a column of its own
     */
    static boolean isKey(Relation relation) {
        for (int column : Objects.requireNonNull(relation.link()).key()) {
            if (indexOf(relation.linkLocal(), column) < 0 && indexOf(relation.linkRemote(), column) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(int[] columns, int column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == column) {
                return i;
            }
        }
        return -1;
    }
}
