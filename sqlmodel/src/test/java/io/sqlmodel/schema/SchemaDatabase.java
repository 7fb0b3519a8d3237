package io.sqlmodel.schema;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.engine.Database;
import io.sqlmodel.engine.DatabaseConnection;
import io.sqlmodel.engine.TestDatabase;
import io.sqlmodel.type.ColumnReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A database of a test, and what was changed in it. */
final class SchemaDatabase implements AutoCloseable {
    private final List<String> changes = new ArrayList<>();
    private final Database database;

    SchemaDatabase(String url) {
        database = TestDatabase.open(url, 2);
        database.addListener(event -> {
            if (!event.sql().startsWith("SELECT")) {
                changes.add(event.sql());
            }
        });
    }

    Database open() {
        return database;
    }

    /** The statements that were executed, queries left out. */
    List<String> changes() {
        return changes;
    }

    void clearChanges() {
        changes.clear();
    }

    void execute(String... statements) {
        TestDatabase.execute(database, statements);
    }

    void configure(String sql) {
        try (DatabaseConnection connection = database.connect(false)) {
            connection.configure(sql);
        }
    }

    /** The first column of a query. */
    List<String> strings(String query) {
        List<String> found = new ArrayList<>();
        query(query, in -> found.add(in.getString(1)));
        return found;
    }

    void query(String query, RowReader reader) {
        try (DatabaseConnection connection = database.connect(false)) {
            connection.query(query, Binder.NONE, (rows, in) -> {
                while (rows.next()) {
                    reader.read(in);
                }
                return rows;
            });
            connection.commit();
        }
    }

    @Override
    public void close() {
        database.close();
    }

    /** Reads a row. */
    interface RowReader {
        void read(ColumnReader in) throws SQLException;
    }
}
