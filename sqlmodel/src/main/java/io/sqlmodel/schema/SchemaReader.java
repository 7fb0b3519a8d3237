package io.sqlmodel.schema;

import io.sqlmodel.engine.Database;
import io.sqlmodel.engine.DatabaseConnection;
import io.sqlmodel.meta.TableInfo;
import java.util.List;

/** Reads the tables that a database has. */
public final class SchemaReader {
    private SchemaReader() {}

    /**
     * Reads the tables of a schema.
     *
     * @param database the database
     * @param schema the schema; empty for the connection's own
     * @return the tables, by name
     * @throws io.sqlmodel.error.SqlModelException if the database reports an error
     */
    public static List<TableInfo> tables(Database database, String schema) {
        try (DatabaseConnection connection = database.connect(false)) {
            return connection.inspect(jdbc -> database.dialect().reflection().tables(jdbc, schema));
        }
    }
}
