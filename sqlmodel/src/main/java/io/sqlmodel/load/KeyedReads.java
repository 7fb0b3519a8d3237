package io.sqlmodel.load;

import io.sqlmodel.compile.Compiler;
import io.sqlmodel.compile.EntityStatements;
import io.sqlmodel.compile.KeyedSelect;
import io.sqlmodel.engine.ResultReader;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.row.EntityReader;
import io.sqlmodel.row.EntityRegistry;
import io.sqlmodel.row.KeyReader;
import io.sqlmodel.row.Peers;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.Places;
import io.sqlmodel.unit.IdentityMap;
import io.sqlmodel.unit.UnitOfWork;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads objects of a session by lists of keys: one SELECT for each {@link KeyedSelect#MAX_KEYS} of them. */
final class KeyedReads {
    private final UnitOfWork unit;
    private final EntityRegistry registry;
    private final Compiler compiler;

    KeyedReads(UnitOfWork unit) {
        this(unit, unit.objects());
    }

    /** Reads that meet the session's objects in a way of their own. */
    KeyedReads(UnitOfWork unit, EntityRegistry registry) {
        this.unit = unit;
        this.registry = registry;
        this.compiler = unit.database().compiler();
    }

    /** An object that the session holds and that need not be read; null if it has to be. */
    @Nullable
    Entity known(EntityMapping<?> mapping, Object key) {
        return registry.of(mapping).known(key);
    }

    /** The session's objects, as the reads meet them. */
    EntityRegistry registry() {
        return registry;
    }

    IdentityMap objects() {
        return unit.objects();
    }

    /**
     * Reads rows by primary key: the columns that the group's plan wants. What an object that the session holds has loaded
     * is kept.
     *
     * @param keys keys, none twice
     * @param peers the group of new objects
     * @param joins the relationships that are read in the same rows
     * @return the objects found, in no particular order
     */
    List<Entity> byKey(EntityMapping<?> mapping, Collection<?> keys, Peers peers, JoinPlan joins) {
        return columns(mapping, peers.plan().columns(mapping.def()), keys, peers, joins);
    }

    private KeyedSelect byKeys(EntityMapping<?> mapping, long columns, int keys, JoinPlan joins) {
        EntityStatements statements = compiler.statements(erased(mapping));
        return joins.isEmpty()
                ? statements.byKeys(columns, keys)
                : statements.fetching(columns, null, joins.clause(), keys);
    }

    /**
     * Reads some columns by primary key, into objects that the session holds.
     *
     * @param columns a bit for each column's attribute, those of the key among them
     * @param keys keys, none twice
     * @param joins the relationships that are read in the same rows
     * @return the objects whose rows were found
     */
    List<Entity> columns(EntityMapping<?> mapping, long columns, Collection<?> keys, Peers peers, JoinPlan joins) {
        List<Entity> found = new ArrayList<>(keys.size());
        for (List<?> batch : batches(keys)) {
            KeyedSelect select = byKeys(mapping, columns, batch.size(), joins);
            read(select, batch, peers, joins, found, null);
        }
        return found;
    }

    /**
     * Reads what a relationship leads to.
     *
     * @param keys values of the relationship's local columns, none twice
     * @param peers the group of new objects
     * @param joins the relationships that are read in the same rows
     * @return the objects for each key, in the relationship's order
     */
    RowsByKey byRelation(Relation relation, Collection<?> keys, Peers peers, JoinPlan joins) {
        EntityStatements statements = compiler.statements(erased(relation.target()));
        long columns = peers.plan().columns(relation.target().def());
        RowsByKey found = new RowsByKey(keys.size());
        boolean linksServe = hasLinks(relation, joins);
        Reading before = null;
        for (List<?> batch : batches(keys)) {
            if (linksServe && before != null && before.repeats()) {
                if (links(relation, batch, before, peers, found)) {
                    continue;
                }
                linksServe = false;
            }
            KeyedSelect select = joins.isEmpty()
                    ? statements.byRelation(relation, columns, batch.size())
                    : statements.fetching(columns, relation, joins.clause(), batch.size());
            before = read(select, batch, peers, joins, null, rowKeys(select, relation, found, true));
            before.reader.finish();
        }
        return found;
    }

    /** Whether links tell by themselves which targets they lead to, and in which order. */
    private static boolean hasLinks(Relation relation, JoinPlan joins) {
        return relation.link() != null
                && joins.isEmpty()
                && relation.def().orderBy().isEmpty()
                && Arrays.equals(relation.remote(), relation.target().key());
    }

    /**
     * Reads links to targets that were read with others before.
     *
     * @return false if one was not, so that nothing was added
     */
    private boolean links(Relation relation, List<?> keys, Reading before, Peers peers, RowsByKey found) {
        EntityMapping<?> link = Objects.requireNonNull(relation.link());
        KeyedSelect select = compiler.statements(erased(link)).links(relation, keys.size());
        LinkRows rows =
                new LinkRows(select, before.reader.columns(), registry.of(relation.target()), peers, before.count);
        boolean known = unit.connection().query(select.sql(), select.binder(keys), rows);
        if (known) {
            rows.addTo(found);
        }
        return known;
    }

    /** The text of a statement that reads what a relationship leads to, for several owners. */
    static String explain(Compiler compiler, Relation relation, LoaderPlan plan, JoinPlan joins) {
        EntityStatements statements = compiler.statements(erased(relation.target()));
        long columns = plan.columns(relation.target().def());
        boolean byKey = relation.def().direction() == Direction.MANY_TO_ONE && ForeignKeys.toPrimaryKey(relation);
        KeyedSelect select;
        if (joins.isEmpty()) {
            select = byKey ? statements.byKeys(columns, 2) : statements.byRelation(relation, columns, 2);
        } else {
            select = statements.fetching(columns, byKey ? null : relation, joins.clause(), 2);
        }
        return select.sql();
    }

    /**
     * Reads link objects by the pairs that they connect.
     *
     * @param relation a many-to-many relationship over their class
     * @param pairs the keys of both ends, the source's first; none twice
     * @param peers the group of new objects
     * @return the objects found, in no particular order
     */
    List<Entity> byPair(Relation relation, Collection<?> pairs, Peers peers) {
        List<Entity> found = new ArrayList<>(pairs.size());
        EntityMapping<Entity> link = erased(Objects.requireNonNull(relation.link()));
        for (List<?> batch : batches(pairs)) {
            KeyedSelect select = compiler.statements(link).byPair(relation, batch.size());
            read(select, batch, peers, JoinPlan.NONE, found, null).reader.finish();
        }
        return found;
    }

    /**
     * Reads what a many-to-one relationship leads to, by the keys of its owners.
     *
     * @param keys primary keys of the source, none twice
     * @param peers the group of new objects
     * @return the object for each key
     */
    RowsByKey byOwner(Relation relation, Collection<?> keys, Peers peers) {
        long columns = peers.plan().columns(relation.target().def());
        RowsByKey found = new RowsByKey(keys.size());
        for (List<?> batch : batches(keys)) {
            KeyedSelect select =
                    compiler.statements(erased(relation.target())).byOwner(relation, columns, batch.size());
            RowKeys rowKeys = new RowKeys(keyReader(select), longAt(select), null, found);
            read(select, batch, peers, JoinPlan.NONE, null, rowKeys).reader.finish();
        }
        return found;
    }

    /**
     * Reads what a relationship of a class to itself leads to, over any number of levels.
     *
     * @param keys values of the relationship's local columns in the first owners, none twice, as many as one SELECT takes
     * @param peers the group of new objects
     * @param found takes the objects by the key of each owner on any level
     * @return the reader, to be finished
     */
    EntityReader tree(Relation relation, List<?> keys, Peers peers, RowsByKey found) {
        long columns = peers.plan().columns(relation.target().def()) | ForeignKeys.mask(relation.local());
        KeyedSelect select = compiler.statements(erased(relation.target())).tree(relation, columns, keys.size());
        boolean distinct = keys.size() == 1 || compiler.dialect().recursiveUnion();
        return read(select, keys, peers, JoinPlan.NONE, null, rowKeys(select, relation, found, distinct)).reader;
    }

    /** Whether the database has a statement for {@link #tree}. */
    boolean hasTree(Relation relation) {
        return compiler.dialect().recursiveUnion() || relation.def().direction() == Direction.ONE_TO_MANY;
    }

    private static RowKeys rowKeys(KeyedSelect select, Relation relation, RowsByKey found, boolean distinct) {
        boolean inObject = relation.link() == null && select.keyIsRead();
        if (!distinct) {
            found.mayRepeat();
        }
        return new RowKeys(keyReader(select), longAt(select), inObject ? relation.remote() : null, found);
    }

    private static int longAt(KeyedSelect select) {
        return select.hasLongKey() ? select.keyAt()[0] : 0;
    }

    private static KeyReader keyReader(KeyedSelect select) {
        return new KeyReader(select.keyTypes(), select.keyAt());
    }

    private Reading read(
            KeyedSelect select,
            List<?> keys,
            Peers peers,
            JoinPlan joins,
            @Nullable List<Entity> found,
            @Nullable RowKeys rowKeys) {
        EntityReader reader = new EntityReader(select.columns(), registry, peers);
        JoinedLoader joined = joins.isEmpty() ? null : new JoinedLoader(joins, select.fetched(), registry);
        Reading reading = new Reading(select.places(), reader, joined, found, rowKeys);
        unit.connection().query(select.sql(), select.binder(keys), reading);
        if (joined != null) {
            joined.finish();
        }
        return reading;
    }

    /**
     * Takes the key of each row: a whole number without boxing.
     *
     * @param longAt where a whole number stands; 0 if the key is something else
     * @param inObject the attributes that hold the key in a new object, if they are read; otherwise null
     */
    @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
    private record RowKeys(KeyReader key, int longAt, int @Nullable [] inObject, RowsByKey found) {
        /** Only a new object is sure to have in memory what its row has. The first owners of a tree may have no key. */
        void take(Entity entity, boolean created, ColumnReader in) throws SQLException {
            if (inObject != null && created) {
                take(ForeignKeys.value(entity, inObject), entity);
            } else if (longAt > 0) {
                long number = in.getLong(longAt);
                if (number != 0 || !in.wasNull()) {
                    found.add(number, entity);
                }
            } else {
                take(key.read(in), entity);
            }
        }

        private void take(@Nullable Object value, Entity entity) {
            if (value != null) {
                found.add(value, entity);
            }
        }
    }

    /** Reads the rows of a statement, and counts them. */
    private static final class Reading implements ResultReader<Reading> {
        private final Places places;
        private final EntityReader reader;
        private final @Nullable JoinedLoader joined;
        private final @Nullable List<Entity> found;
        private final @Nullable RowKeys keys;
        private int count;
        private int made;

        Reading(
                Places places,
                EntityReader reader,
                @Nullable JoinedLoader joined,
                @Nullable List<Entity> found,
                @Nullable RowKeys keys) {
            this.places = places;
            this.reader = reader;
            this.joined = joined;
            this.found = found;
            this.keys = keys;
        }

        @Override
        public Reading read(ResultSet rows, ColumnReader columns) throws SQLException {
            ColumnReader in = columns.at(places);
            while (rows.next()) {
                Entity entity = Objects.requireNonNull(reader.read(in), "a row without its key");
                boolean created = reader.created();
                if (created) {
                    made++;
                }
                if (joined == null || joined.read(entity, reader, in)) {
                    if (keys != null) {
                        keys.take(entity, created, in);
                    } else if (found != null) {
                        found.add(entity);
                    }
                }
                count++;
            }
            return this;
        }

        /** Whether all objects are in the group, and more rows would probably bring no others. */
        boolean repeats() {
            return reader.known().isEmpty() && LinkRows.repeat(count, made);
        }

        @Override
        public long rows(Reading result) {
            return count;
        }
    }

    /** Keys in parts, each for one SELECT. */
    static List<List<?>> batches(Collection<?> keys) {
        List<?> all = keys instanceof List<?> list ? list : new ArrayList<>(keys);
        if (all.size() <= KeyedSelect.MAX_KEYS) {
            return all.isEmpty() ? List.of() : List.of(all);
        }
        List<List<?>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += KeyedSelect.MAX_KEYS) {
            batches.add(all.subList(from, Math.min(from + KeyedSelect.MAX_KEYS, all.size())));
        }
        return batches;
    }

    @SuppressWarnings("unchecked") // a mapping fits the objects of its class
    static EntityMapping<Entity> erased(EntityMapping<?> mapping) {
        return (EntityMapping<Entity>) mapping;
    }
}
