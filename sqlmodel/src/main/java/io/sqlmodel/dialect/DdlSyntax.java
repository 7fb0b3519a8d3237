package io.sqlmodel.dialect;

import io.sqlmodel.meta.ColumnDef;

/** How a database spells the creation of tables. Stateless and thread-safe. */
public interface DdlSyntax {
    /**
     * The type of a column, as it follows from the Java type. A {@link ColumnDef#sqlType()} goes before it and is not
     * looked at here.
     *
     * @param column the column
     * @return for example {@code VARCHAR(40)}
     */
    String typeName(ColumnDef column);

    /**
     * What follows the name of a column whose value the database generates.
     *
     * @param type the column's type
     * @param primaryKey the name of the primary key's constraint, quoted where needed
     * @return type and rule, with the primary key's constraint if {@link #keyInColumn()}
     */
    String generatedKey(String type, String primaryKey);

    /**
     * Whether a generated key's column carries the primary key's constraint itself.
     *
     * @return false if the constraint follows the columns like any other
     */
    default boolean keyInColumn() {
        return false;
    }

    /**
     * Whether a foreign key can be added to a table that exists, and taken from it.
     *
     * @return false if foreign keys stand in CREATE TABLE only, and may name tables that do not exist yet
     */
    default boolean altersForeignKeys() {
        return true;
    }

    /**
     * What is executed, within a transaction, before tables are dropped that refer to each other, if foreign keys cannot
     * be taken away first.
     *
     * @return the statement; empty for none
     */
    default String beforeDropOfCycle() {
        return "";
    }

    /**
     * The default of a column that has one.
     *
     * @param column a column with a server default
     * @return the SQL expression
     */
    default String serverDefault(ColumnDef column) {
        return column.serverDefault();
    }

    /**
     * The query for the tables and views of a schema: their names, and a type that is {@code view}, in any case, for
     * views.
     *
     * @param schema the schema; empty for the connection's own
     * @return the query, without parameters
     */
    String tablesQuery(String schema);

    /**
     * A name as the database's catalogue has it.
     *
     * @param identifier the name in a model
     * @return the name, folded to upper case where the database does so with names that are not quoted
     */
    default String catalogueName(String identifier) {
        return identifier;
    }
}
