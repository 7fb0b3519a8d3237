package io.sqlmodel.compile;

import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * INSERT of one or several rows of one class with the same columns. Immutable; used by many threads.
 *
 * <p>Where the dialect has {@code RETURNING}, the result has a row for each inserted one, with the columns of
 * {@link #returned()}, and then those of {@link #identified()}. No database promises the order of those rows.
 */
public final class InsertRows {
    /** Any number of rows, passed as one array a column. */
    static final int MANY = 0;

    private final String sql;
    private final int[] columns;
    private final int[] returned;
    private final int[] identified;
    private final @Nullable ArrayRows arrays;

    InsertRows(TableText table, Dialect dialect, long mask, int rows) {
        this.columns = table.masked(mask);
        this.returned = table.filledByServer(mask);
        this.identified = rows == 1 || returned.length == 0 || table.generatesKey(mask) ? new int[0] : table.key();
        this.arrays = rows == MANY ? ArrayRows.insert(table, dialect, columns) : null;
        String insert = arrays == null ? values(table, dialect, rows) : arrays.sql();
        int[] all = IntStream.concat(IntStream.of(returned), IntStream.of(identified))
                .toArray();
        this.sql = all.length == 0 ? insert : dialect.insertReturning(insert, table.list(all));
    }

    private String values(TableText table, Dialect dialect, int rows) {
        StringBuilder text = new StringBuilder("INSERT INTO ").append(table.table());
        if (columns.length == 0) {
            text.append(' ').append(dialect.defaultValues());
        } else {
            String row = "(" + "?, ".repeat(columns.length - 1) + "?)";
            text.append(" (").append(table.list(columns)).append(") VALUES ").append(row);
            text.append((", " + row).repeat(rows - 1));
        }
        return text.toString();
    }

    /**
     * The SQL text.
     *
     * @return the text
     */
    public String sql() {
        return sql;
    }

    /**
     * The attributes that each row binds, in the order of their parameters.
     *
     * @return attribute indexes; not to be changed
     */
    public int[] columns() {
        return columns;
    }

    /**
     * The attributes that the database fills in: generated keys and server defaults that are not bound.
     *
     * @return attribute indexes, in the order of the result's columns; not to be changed
     */
    public int[] returned() {
        return returned;
    }

    /**
     * The primary key's attributes, where several rows get defaults of the database but no generated key: by it each
     * default finds its own object.
     *
     * @return attribute indexes, in the order of the result's columns, which follow those that are {@link #returned()};
     *     not to be changed
     */
    public int[] identified() {
        return identified;
    }

    /**
     * Binds the fields of the rows' objects.
     *
     * @param <E> the generated class
     * @param out the writer
     * @param mapping the class's mapping
     * @param entities the objects, as many as the statement was made for
     * @throws SQLException as the driver reports it
     */
    public <E extends Entity> void bindAll(ParameterWriter out, EntityMapping<E> mapping, List<E> entities)
            throws SQLException {
        if (arrays != null) {
            arrays.bind(out, entities.size(), (row, collector) -> bind(collector, 0, mapping, entities.get(row)));
            return;
        }
        for (int row = 0; row < entities.size(); row++) {
            bind(out, row, mapping, entities.get(row));
        }
    }

    /**
     * Binds the fields of one row's object, for a batch of an INSERT of one row.
     *
     * @param <E> the generated class
     * @param out the writer
     * @param mapping the class's mapping
     * @param entity the object
     * @throws SQLException as the driver reports it
     */
    public <E extends Entity> void bind(ParameterWriter out, EntityMapping<E> mapping, E entity) throws SQLException {
        bind(out, 0, mapping, entity);
    }

    private <E extends Entity> void bind(ParameterWriter out, int row, EntityMapping<E> mapping, E entity)
            throws SQLException {
        int at = row * columns.length;
        for (int attribute : columns) {
            mapping.bind(entity, attribute, out, ++at);
        }
    }
}
