package io.sqlmodel.compile;

import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.sql.FetchClause;
import io.sqlmodel.sql.Structure;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The statements that a session makes by itself for one class on one database: rows by their keys, and the writes of a
 * flush. Each text is made once, on first use. Thread-safe.
 */
public final class EntityStatements {
    /** How many INSERTs and UPDATEs are kept, twice each: their columns and number of rows vary. */
    private static final int WRITES = 64;

    /** How many SELECTs that read relationships in the same rows are kept, twice: options make many shapes. */
    private static final int FETCHES = 64;

    /**
     * Rows of one INSERT, or at most of a statement that has a list of rows: enough to make its cost small beside that
     * of the rows, few enough texts to prepare.
     */
    static final int ROWS = 200;

    /** Rows of one statement whose parameters are arrays or lists, for the memory that these take. */
    public static final int MANY_ROWS = 10_000;

    private final EntityMapping<Entity> mapping;
    private final Dialect dialect;
    private final LongAdder texts;
    private final TableText table;
    private final int[] key;
    private final long queried;
    private final KeyedSelects byKey;
    private final ConcurrentMap<Long, KeyedSelects> columnsByKey = new ConcurrentHashMap<>();
    private final ConcurrentMap<Relation, KeyedSelects> byRelation = new ConcurrentHashMap<>();
    private final ConcurrentMap<RelatedColumns, KeyedSelects> columnsByRelation = new ConcurrentHashMap<>();
    private final ConcurrentMap<RelatedColumns, KeyedSelects> byOwner = new ConcurrentHashMap<>();
    private final BoundedCache<Structure, KeyedSelects> fetching = new BoundedCache<>(FETCHES);
    private final ConcurrentMap<RelatedColumns, KeyedSelects> trees = new ConcurrentHashMap<>();
    private final ConcurrentMap<Relation, KeyedSelects> byPair = new ConcurrentHashMap<>();
    private final ConcurrentMap<Relation, KeyedSelects> links = new ConcurrentHashMap<>();
    private final BoundedCache<InsertKey, InsertRows> inserts = new BoundedCache<>(WRITES);
    private final BoundedCache<Long, WriteRow> updates = new BoundedCache<>(WRITES);
    private final BoundedCache<Long, WriteRow> deletes = new BoundedCache<>(WRITES);

    EntityStatements(EntityMapping<Entity> mapping, Dialect dialect, LongAdder texts) {
        this.mapping = mapping;
        this.dialect = dialect;
        this.texts = texts;
        this.table = new TableText(mapping.def(), dialect);
        this.key = table.key();
        this.queried = mapping.def().queried();
        this.byKey = selects(KeyedText.of(mapping, dialect, table.selected(), key, List.of()));
    }

    /**
     * SELECT of all columns that are not deferred by primary key.
     *
     * @param keys the number of keys, 1 to {@link KeyedSelect#MAX_KEYS}
     * @return the statement
     */
    public KeyedSelect byKeys(int keys) {
        return byKey.of(keys);
    }

    /**
     * SELECT of some columns by primary key; the key is read after them where it is not among them.
     *
     * @param columns a bit for each column's attribute
     * @param keys the number of keys, 1 to {@link KeyedSelect#MAX_KEYS}
     * @return the statement
     */
    public KeyedSelect byKeys(long columns, int keys) {
        return columns == queried
                ? byKey.of(keys)
                : columnsByKey
                        .computeIfAbsent(
                                columns,
                                mask -> selects(KeyedText.of(mapping, dialect, table.masked(mask), key, List.of())))
                        .of(keys);
    }

    /**
     * SELECT of the objects that a relationship leads to, in the order that the relationship asks for, by a list of the
     * keys of its source: values of the remote columns, or of the link table's if there is one.
     *
     * @param relation a relationship to this class
     * @param columns the columns that are read of the objects: a bit for each attribute
     * @param keys the number of keys, 1 to {@link KeyedSelect#MAX_KEYS}
     * @return the statement
     */
    public KeyedSelect byRelation(Relation relation, long columns, int keys) {
        KeyedSelects selects = columns == queried
                ? byRelation.computeIfAbsent(relation, any -> related(any, table.selected()))
                : columnsByRelation.computeIfAbsent(
                        new RelatedColumns(relation, columns), any -> related(relation, table.masked(columns)));
        return selects.of(keys);
    }

    /**
     * SELECT of the objects that a many-to-one relationship leads to, by a list of the primary keys of its source, whose
     * foreign key is not known (case E12).
     *
     * @param relation a many-to-one relationship to this class
     * @param columns the columns that are read of the objects: a bit for each attribute
     * @param keys the number of keys, 1 to {@link KeyedSelect#MAX_KEYS}
     * @return the statement
     */
    public KeyedSelect byOwner(Relation relation, long columns, int keys) {
        return byOwner.computeIfAbsent(
                        new RelatedColumns(relation, columns),
                        any -> selects(KeyedText.owned(mapping, dialect, table.masked(columns), relation)))
                .of(keys);
    }

    /**
     * SELECT of rows with relationships that are read in the same rows.
     *
     * @param columns the columns that are read: a bit for each attribute
     * @param relation the relationship that leads to this class, by whose keys rows are found; null for the primary key
     * @param fetch the relationships, from this class under its own name on
     * @param keys the number of keys, 1 to {@link KeyedSelect#MAX_KEYS}
     * @return the statement
     */
    public KeyedSelect fetching(long columns, @Nullable Relation relation, FetchClause fetch, int keys) {
        KeyedFetch select = KeyedFetch.of(mapping, table.masked(columns), relation, fetch);
        return fetching.get(select.query().fingerprint().structure(), any -> selects(select.text(dialect)))
                .of(keys);
    }

    /**
     * SELECT of all objects that a relationship of this class to itself leads to, over any number of levels, by a list of
     * keys of the first owners (case G09).
     *
     * @param relation the relationship
     * @param columns the columns that are read of the objects: a bit for each attribute
     * @param keys the number of keys, 1 to {@link KeyedSelect#MAX_KEYS}
     * @return the statement
     */
    public KeyedSelect tree(Relation relation, long columns, int keys) {
        return trees.computeIfAbsent(
                        new RelatedColumns(relation, columns),
                        any -> selects(TreeText.of(mapping, dialect, table.masked(columns), relation)))
                .of(keys);
    }

    /**
     * SELECT of the rows of this link table by the pairs that they connect.
     *
     * @param relation a many-to-many relationship over this class
     * @param keys the number of pairs, 1 to {@link KeyedSelect#MAX_KEYS}: the values of the link's columns for the
     *     relationship's source, then those for its target
     * @return the statement
     */
    public KeyedSelect byPair(Relation relation, int keys) {
        return byPair.computeIfAbsent(
                        relation,
                        any -> selects(KeyedText.of(mapping, dialect, table.selected(), pair(any), List.of())))
                .of(keys);
    }

    /**
     * SELECT of the rows of this link table by a list of the keys of a relationship's source: the columns that hold the
     * target's key, in its order, and those of the source.
     *
     * @param relation a many-to-many relationship over this class
     * @param keys the number of keys, 1 to {@link KeyedSelect#MAX_KEYS}
     * @return the statement, which reads no objects
     */
    public KeyedSelect links(Relation relation, int keys) {
        return links.computeIfAbsent(
                        relation,
                        any -> selects(KeyedText.of(mapping, dialect, any.linkRemote(), any.linkLocal(), List.of())))
                .of(keys);
    }

    private static int[] pair(Relation relation) {
        return IntStream.concat(IntStream.of(relation.linkLocal()), IntStream.of(relation.linkRemote()))
                .toArray();
    }

    private KeyedSelects related(Relation relation, int[] read) {
        return selects(relatedText(relation, read));
    }

    private KeyedText relatedText(Relation relation, int[] read) {
        EntityMapping<?> link = relation.link();
        return link == null
                ? KeyedText.of(
                        mapping,
                        dialect,
                        read,
                        relation.remote(),
                        relation.def().orderBy())
                : KeyedText.linked(mapping, link, dialect, read, relation);
    }

    private KeyedSelects selects(KeyedText text) {
        return new KeyedSelects(text, dialect, texts);
    }

    /**
     * INSERT of rows that all set the same columns.
     *
     * @param columns a bit for each column that is bound
     * @param rows the number of rows, at most {@link #maxRows(long)}
     * @return the statement
     */
    public InsertRows insert(long columns, int rows) {
        int form = rows > 1 && insertsMany(columns) ? InsertRows.MANY : rows;
        return inserts.get(
                new InsertKey(columns, form), want -> counted(new InsertRows(table, dialect, want.columns, want.rows)));
    }

    /**
     * How many rows one INSERT can have.
     *
     * @param columns a bit for each column that is bound
     * @return at least 1; 1 if no column is bound
     */
    public int maxRows(long columns) {
        if (columns == 0) {
            return 1;
        }
        return insertsMany(columns)
                ? MANY_ROWS
                : Math.max(1, Math.min(ROWS, dialect.maxParameters() / Long.bitCount(columns)));
    }

    /**
     * Whether one INSERT of any number of rows is better than a batch of INSERTs of one.
     *
     * @param columns a bit for each column that is bound
     * @return true where rows are passed as one array a column
     */
    public boolean insertsMany(long columns) {
        return columns != 0 && dialect.rowArrays() != null;
    }

    /**
     * Whether an INSERT of several rows is better than a batch of INSERTs of one, also where no keys come back.
     *
     * @param columns a bit for each column that is bound
     * @return true if up to {@link #maxRows(long)} rows are to be one statement
     */
    public boolean insertsLists(long columns) {
        return columns != 0 && (dialect.rowArrays() != null || dialect.insertsLists());
    }

    /**
     * UPDATE of one row.
     *
     * @param columns a bit for each column that is set, at least one
     * @return the statement
     */
    public WriteRow update(long columns) {
        return updates.get(columns, mask -> counted(WriteRow.update(table, dialect, mask)));
    }

    /**
     * DELETE of one row.
     *
     * @return the statement
     */
    public WriteRow delete() {
        // No UPDATE sets nothing, so its place is free.
        return updates.get(0L, none -> counted(WriteRow.delete(table, dialect)));
    }

    /**
     * DELETE of the rows that have some values.
     *
     * @param columns a bit for each column that finds them, at least one
     * @return the statement
     */
    public WriteRow delete(long columns) {
        return deletes.get(columns, mask -> counted(WriteRow.delete(table, dialect, mask)));
    }

    private <T> T counted(T statement) {
        texts.increment();
        return statement;
    }

    private record RelatedColumns(Relation relation, long columns) {}

    private record InsertKey(long columns, int rows) {}
}
