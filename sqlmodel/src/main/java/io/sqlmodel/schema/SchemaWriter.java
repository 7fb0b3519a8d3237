package io.sqlmodel.schema;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.dialect.DdlSyntax;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.engine.Database;
import io.sqlmodel.engine.DatabaseConnection;
import io.sqlmodel.error.MappingException;
import io.sqlmodel.error.MappingMessage;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.TableDef;
import java.util.List;

/** Creates and drops tables, in one transaction where the database has transactions for that. Thread-safe. */
public final class SchemaWriter {
    private final Database database;
    private final Dialect dialect;

    /**
     * A writer to a database.
     *
     * @param database the database
     */
    public SchemaWriter(Database database) {
        this.database = database;
        this.dialect = database.dialect();
    }

    /**
     * Creates the tables that the database does not have, with their indexes. Tables that it has, or views in their place,
     * are left as they are.
     *
     * @param schema the tables
     * @throws MappingException if a foreign key leads to a table that is neither in the schema nor in the database
     * @throws io.sqlmodel.error.SqlModelException if the database reports an error
     */
    public void create(Schema schema) {
        try (DatabaseConnection connection = database.connect(false)) {
            Catalogue catalogue = new Catalogue(connection, dialect);
            List<TableDef> missing = schema.tables().stream()
                    .filter(table -> !catalogue.has(TableName.of(table)))
                    .toList();
            missing.forEach(table -> requireTargets(table, schema, catalogue));
            execute(schema.create(dialect, missing::contains), connection);
        }
    }

    /**
     * Drops the tables that the database has, whatever is in them.
     *
     * @param schema the tables
     * @throws io.sqlmodel.error.SqlModelException if the database reports an error
     */
    public void drop(Schema schema) {
        DdlSyntax ddl = dialect.ddl();
        try (DatabaseConnection connection = database.connect(false)) {
            if (ddl.altersForeignKeys() || !schema.hasCycle()) {
                dropExisting(schema, connection);
                return;
            }
            connection.configure(ddl.suspendForeignKeys());
            try {
                dropExisting(schema, connection);
            } finally {
                connection.rollback();
                connection.configure(ddl.resumeForeignKeys());
            }
        }
    }

    private void dropExisting(Schema schema, DatabaseConnection connection) {
        Catalogue catalogue = new Catalogue(connection, dialect);
        execute(schema.drop(dialect, table -> catalogue.hasTable(TableName.of(table))), connection);
    }

    private static void requireTargets(TableDef table, Schema schema, Catalogue catalogue) {
        for (ForeignKeyDef key : table.foreignKeys()) {
            TableName target = TableName.target(key);
            if (!schema.contains(target) && !catalogue.has(target)) {
                throw new MappingException(MappingMessage.UNKNOWN_TABLE, TableName.of(table), target);
            }
        }
    }

    private static void execute(List<String> statements, DatabaseConnection connection) {
        statements.forEach(sql -> connection.update(sql, Binder.NONE));
        connection.commit();
    }
}
