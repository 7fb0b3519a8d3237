package io.sqlmodel.compile;

import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;

/**
 * INSERT of one or several rows of one class with the same columns. Immutable; used by many threads.
 *
 * <p>Where the dialect has {@code RETURNING}, the result has a row for each inserted one, with the columns of
 * {@link #returned()}. No database promises the order of those rows.
 */
public final class InsertRows {
    private final String sql;
    private final int rows;
    private final int[] columns;
    private final int[] returned;

    InsertRows(TableText table, Dialect dialect, long mask, int rows) {
        this.rows = rows;
        this.columns = table.masked(mask);
        this.returned = table.filledByServer(mask);
        this.sql = text(table, dialect);
    }

    private String text(TableText table, Dialect dialect) {
        StringBuilder text = new StringBuilder("INSERT INTO ").append(table.table());
        if (columns.length == 0) {
            text.append(' ').append(dialect.defaultValues());
        } else {
            String row = "(" + "?, ".repeat(columns.length - 1) + "?)";
            text.append(" (").append(table.list(columns)).append(") VALUES ").append(row);
            text.append((", " + row).repeat(rows - 1));
        }
        return returned.length == 0 ? text.toString() : dialect.insertReturning(text.toString(), table.list(returned));
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
     * The number of rows.
     *
     * @return at least 1
     */
    public int rows() {
        return rows;
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
     * Binds the fields of one row's object.
     *
     * @param <E> the generated class
     * @param out the writer
     * @param row the row's number, from 0
     * @param mapping the class's mapping
     * @param entity the object
     * @throws SQLException as the driver reports it
     */
    public <E extends Entity> void bind(ParameterWriter out, int row, EntityMapping<E> mapping, E entity)
            throws SQLException {
        int at = row * columns.length;
        for (int attribute : columns) {
            mapping.bind(entity, attribute, out, ++at);
        }
    }
}
