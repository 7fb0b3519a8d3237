package io.sqlmodel.dialect;

import io.sqlmodel.meta.ColumnDef;

/** How a database spells the creation of tables. Stateless and thread-safe. */
public interface DdlSyntax {
    /**
     * The type of a column, as it follows from the Java type. A {@link ColumnDef#sqlType()} goes before it and is not
     * looked at here.
     *
     * @param column the column
     * @param keyed whether it is part of a key, a unique constraint or an index
     * @return for example {@code VARCHAR(40)}
     */
    String typeName(ColumnDef column, boolean keyed);

    /**
     * What follows the name of a column whose value the database generates.
     *
     * @param type the column's type
     * @param primaryKey the name of the primary key's constraint, quoted where needed
     * @return type and rule, with the primary key's constraint if {@link #keyInColumn()}
     */
    String generatedKey(String type, String primaryKey);

    /**
     * The type of a column whose value the database generates, as {@link #generatedKey} writes it.
     *
     * @param type the column's type
     * @return by default the same
     */
    default String generatedType(String type) {
        return type;
    }

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
     * The statement that stops the checking of foreign keys on a connection, outside a transaction, so that tables can be
     * dropped that refer to each other. Used if foreign keys cannot be taken away first.
     *
     * @return the statement; empty if {@link #altersForeignKeys()}
     */
    default String suspendForeignKeys() {
        return "";
    }

    /**
     * The statement that checks foreign keys again after {@link #suspendForeignKeys()}.
     *
     * @return the statement; empty if {@link #altersForeignKeys()}
     */
    default String resumeForeignKeys() {
        return "";
    }

    /**
     * Whether a schema is named only once in a statement, at the table or index that is created: what a foreign key
     * points to and the table of an index are in the same schema.
     *
     * @return false if each table is named with its schema, and an index without
     */
    default boolean schemaOnlyOnCreated() {
        return false;
    }

    /**
     * What follows the closing bracket of CREATE TABLE.
     *
     * @return the text, with a blank before it; empty for nothing
     */
    default String tableOptions() {
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
     * Whether a table that was created under a name is the one that the catalogue lists.
     *
     * @param identifier the name in a model
     * @param catalogued the name in the catalogue
     * @return true if they are the same to the database
     */
    boolean isNamed(String identifier, String catalogued);
}
