package io.sqlmodel.schema;

import io.sqlmodel.dialect.DdlSyntax;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.error.MappingException;
import io.sqlmodel.error.MappingMessage;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.TableDef;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Creates and drops tables over a connection, in one transaction where the database has transactions for that. The
 * connection must be in no transaction; its auto-commit mode is put back.
 */
public final class SchemaWriter {
    private final Connection connection;
    private final Dialect dialect;
    private final Consumer<String> log;

    /**
     * A writer over a connection.
     *
     * @param connection the connection, which stays open
     * @param dialect its database's dialect
     * @param log is told each statement before it is executed
     */
    public SchemaWriter(Connection connection, Dialect dialect, Consumer<String> log) {
        this.connection = connection;
        this.dialect = dialect;
        this.log = log;
    }

    /**
     * Creates the tables that the database does not have, with their indexes. Tables that it has are left as they are.
     *
     * @param schema the tables
     * @throws MappingException if a foreign key leads to a table that is neither in the schema nor in the database
     * @throws SQLException as the driver reports it
     */
    public void create(Schema schema) throws SQLException {
        List<TableDef> missing = new ArrayList<>();
        Catalogue catalogue = new Catalogue(connection, dialect);
        for (TableDef table : schema.tables()) {
            if (!catalogue.has(TableName.of(table))) {
                requireTargets(table, schema, catalogue);
                missing.add(table);
            }
        }
        execute(schema.create(dialect, missing::contains));
    }

    /**
     * Drops the tables that the database has, whatever is in them.
     *
     * @param schema the tables
     * @throws SQLException as the driver reports it
     */
    public void drop(Schema schema) throws SQLException {
        List<TableDef> existing = new ArrayList<>();
        Catalogue catalogue = new Catalogue(connection, dialect);
        for (TableDef table : schema.tables()) {
            if (catalogue.hasTable(TableName.of(table))) {
                existing.add(table);
            }
        }
        DdlSyntax ddl = dialect.ddl();
        List<String> statements = schema.drop(dialect, existing::contains);
        if (ddl.altersForeignKeys() || !schema.hasCycle()) {
            execute(statements);
            return;
        }
        execute(ddl.suspendForeignKeys());
        try {
            execute(statements);
        } finally {
            execute(ddl.resumeForeignKeys());
        }
    }

    private static void requireTargets(TableDef table, Schema schema, Catalogue catalogue) throws SQLException {
        for (ForeignKeyDef key : table.foreignKeys()) {
            TableName target = TableName.target(key);
            if (!schema.contains(target) && !catalogue.has(target)) {
                throw new MappingException(MappingMessage.UNKNOWN_TABLE, TableName.of(table), target);
            }
        }
    }

    private void execute(List<String> statements) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            for (String statement : statements) {
                execute(statement);
            }
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }

    private void execute(String sql) throws SQLException {
        log.accept(sql);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
