package io.sqlmodel.compile;

import io.sqlmodel.compile.Output.EntityOutput;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.RelationshipDef.OrderDef;
import io.sqlmodel.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * The statements that a session makes by itself for one class on one database: rows by their keys, and the writes of a
 * flush. Each text is made once, on first use. Thread-safe.
 */
public final class EntityStatements {
    /** How many INSERTs and UPDATEs are kept, twice each: their columns and number of rows vary. */
    private static final int WRITES = 64;

    private final EntityMapping<Entity> mapping;
    private final Dialect dialect;
    private final LongAdder texts;
    private final TableText table;
    private final int[] key;
    private final ConcurrentMap<SelectKey, KeyedSelect> selects = new ConcurrentHashMap<>();
    private final BoundedCache<InsertKey, InsertRows> inserts = new BoundedCache<>(WRITES);
    private final BoundedCache<Long, WriteRow> updates = new BoundedCache<>(WRITES);

    EntityStatements(EntityMapping<Entity> mapping, Dialect dialect, LongAdder texts) {
        this.mapping = mapping;
        this.dialect = dialect;
        this.texts = texts;
        this.table = new TableText(mapping.def(), dialect);
        this.key = table.key();
    }

    /**
     * SELECT by primary key.
     *
     * @param keys the number of keys, 1 to {@link KeyedSelect#MAX_KEYS}
     * @return the statement
     */
    public KeyedSelect byKeys(int keys) {
        return select(table.selected(), key, List.of(), keys);
    }

    /**
     * SELECT of some columns by primary key.
     *
     * @param columns the attributes of the columns, in the order they are read
     * @param keys the number of keys, 1 to {@link KeyedSelect#MAX_KEYS}
     * @return the statement; its output stands for these columns, not for all
     */
    public KeyedSelect columnsByKeys(int[] columns, int keys) {
        return select(columns, key, List.of(), keys);
    }

    /**
     * SELECT of the objects that a relationship leads to: those of this class whose remote columns are in a list of keys,
     * in the order that the relationship asks for. The remote columns are among the columns that are read.
     *
     * @param relation a relationship to this class, without a link table
     * @param keys the number of keys, 1 to {@link KeyedSelect#MAX_KEYS}
     * @return the statement
     */
    public KeyedSelect byRelation(Relation relation, int keys) {
        return select(table.selected(), relation.remote(), relation.def().orderBy(), keys);
    }

    /**
     * INSERT of rows that all set the same columns.
     *
     * @param columns a bit for each column that is bound
     * @param rows the number of rows, at most {@link #maxRows(long)}
     * @return the statement
     */
    public InsertRows insert(long columns, int rows) {
        return inserts.get(
                new InsertKey(columns, rows), want -> counted(new InsertRows(table, dialect, want.columns, want.rows)));
    }

    /**
     * How many rows one INSERT can have.
     *
     * @param columns a bit for each column that is bound
     * @return at least 1; 1 if no column is bound
     */
    public int maxRows(long columns) {
        return columns == 0 ? 1 : dialect.maxParameters() / Long.bitCount(columns);
    }

    /**
     * UPDATE of one row.
     *
     * @param columns a bit for each column that is set, at least one
     * @return the statement
     */
    public WriteRow update(long columns) {
        return updates.get(columns, mask -> counted(WriteRow.update(table, mask)));
    }

    /**
     * DELETE of one row.
     *
     * @return the statement
     */
    public WriteRow delete() {
        // No UPDATE sets nothing, so its place is free.
        return updates.get(0L, none -> counted(WriteRow.delete(table)));
    }

    private KeyedSelect select(int[] read, int[] by, List<OrderDef> order, int keys) {
        List<String> columns = new ArrayList<>();
        List<ColumnType<?>> types = new ArrayList<>();
        for (int attribute : by) {
            columns.add(table.column(attribute));
            types.add(mapping.def().table().columns().get(attribute).type());
        }
        return selects.computeIfAbsent(
                new SelectKey(table.list(read), columns, order, KeyCondition.slots(dialect, types, keys)),
                want -> counted(select(want.read, KeyCondition.of(dialect, columns, types, want.slots), order)));
    }

    private KeyedSelect select(String read, KeyCondition condition, List<OrderDef> order) {
        String sql = "SELECT " + read + " FROM " + table.table() + " WHERE " + condition.sql();
        if (!order.isEmpty()) {
            sql += order.stream().map(this::term).collect(Collectors.joining(", ", " ORDER BY ", ""));
        }
        return new KeyedSelect(sql, new EntityOutput(mapping, 1, false), condition);
    }

    private String term(OrderDef order) {
        for (ColumnDef column : mapping.def().table().columns()) {
            if (column.attributeName().equals(order.attribute())) {
                return table.column(column.attribute()) + (order.descending() ? " DESC" : "");
            }
        }
        throw new IllegalStateException("the processor lets no other attribute through: " + order);
    }

    private <T> T counted(T statement) {
        texts.increment();
        return statement;
    }

    private record SelectKey(String read, List<String> by, List<OrderDef> order, int slots) {}

    private record InsertKey(long columns, int rows) {}
}
