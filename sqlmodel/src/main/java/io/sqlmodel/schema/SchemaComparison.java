package io.sqlmodel.schema;

import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.dialect.Reflection;
import io.sqlmodel.engine.Database;
import io.sqlmodel.engine.DatabaseConnection;
import io.sqlmodel.meta.Difference.Kind;
import io.sqlmodel.meta.ForeignKeyInfo;
import io.sqlmodel.meta.SchemaDiff;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.TableInfo;
import io.sqlmodel.meta.TopologicalSort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares the tables of models with those of a database. */
public final class SchemaComparison {
    private static final Set<String> MIGRATION_TOOLS =
            Set.of("flyway_schema_history", "databasechangelog", "databasechangeloglock");

    private final Database database;
    private final Dialect dialect;
    private final Schema schema;
    private final List<Draft> drafts = new ArrayList<>();

    /**
     * A comparison, to be made once.
     *
     * @param database the database
     * @param schema the tables of the models
     */
    public SchemaComparison(Database database, Schema schema) {
        this.database = database;
        this.dialect = database.dialect();
        this.schema = schema;
    }

    /**
     * Compares.
     *
     * @return what is missing, extra or different
     * @throws io.sqlmodel.error.SqlModelException if the database reports an error
     */
    public SchemaDiff diff() {
        try (DatabaseConnection connection = database.connect(false)) {
            Reflection reflection = dialect.reflection();
            Catalogue catalogue = new Catalogue(connection, dialect);
            DefaultComparison defaults = new DefaultComparison(connection, reflection);
            String own = connection.inspect(reflection::ownSchema);
            List<TableInfo> found = new ArrayList<>();
            for (String name : schemas(own)) {
                found.addAll(
                        connection.inspect(jdbc -> reflection.tables(jdbc, reflection.isSame(name, own) ? "" : name)));
            }
            Set<TableInfo> extra = new LinkedHashSet<>(found);
            for (TableDef table : schema.tables()) {
                TableInfo info = found.stream()
                        .filter(each -> isSame(table, each, own))
                        .findFirst()
                        .orElse(null);
                if (info != null) {
                    extra.remove(info);
                    drafts.addAll(new TableComparison(dialect, table, info, defaults, own).drafts());
                } else if (!catalogue.has(TableName.of(table))) {
                    missing(table);
                }
            }
            extra.removeIf(table -> MIGRATION_TOOLS.contains(table.name().toLowerCase(Locale.ROOT)));
            extra(List.copyOf(extra), own);
            return Draft.diff(drafts, dialect.name());
        }
    }

    private Set<String> schemas(String own) {
        Set<String> names = new LinkedHashSet<>();
        schema.tables().forEach(table -> names.add(table.schema().isEmpty() ? own : table.schema()));
        return names;
    }

    private boolean isSame(TableDef table, TableInfo found, String own) {
        String wanted = table.schema().isEmpty() ? own : table.schema();
        return dialect.reflection().isSame(table.name(), found.name())
                && dialect.reflection().isSame(wanted, found.schema());
    }

    private void missing(TableDef table) {
        CreateTable text = new CreateTable(dialect, table);
        var late = schema.lateKeys(dialect, table);
        var inline = new ArrayList<>(table.foreignKeys());
        inline.removeAll(late);
        Draft draft = new Draft(Kind.MISSING, table.name(), "table " + TableName.of(table));
        draft.add(Phase.CREATE_TABLE, text.create(inline));
        text.createIndexes().forEach(index -> draft.add(Phase.CREATE_TABLE, index));
        late.forEach(key -> draft.add(Phase.ADD_FOREIGN_KEY, text.addForeignKey(key)));
        drafts.add(draft);
    }

    /** Children go before their parents; foreign keys among them go first, where they can. */
    private void extra(List<TableInfo> tables, String own) {
        List<TableInfo> ordered =
                new ArrayList<>(TopologicalSort.groups(tables, table -> targets(table, tables)).stream()
                        .flatMap(List::stream)
                        .toList());
        Collections.reverse(ordered);
        for (TableInfo table : ordered) {
            String name = (table.schema().equals(own) ? "" : dialect.quote(table.schema()) + '.')
                    + dialect.quote(table.name());
            Draft draft = new Draft(Kind.EXTRA, table.name(), "table " + name);
            for (ForeignKeyInfo key : table.foreignKeys()) {
                boolean among = targets(table, tables).stream()
                        .anyMatch(other -> !other.equals(table) && other.name().equals(key.targetTable()));
                if (among && dialect.ddl().altersForeignKeys()) {
                    draft.add(Phase.DROP_FOREIGN_KEY, dialect.alter().dropConstraint(name, dialect.quote(key.name())));
                }
            }
            drafts.add(draft.destroy(Phase.DROP_TABLE, "DROP TABLE " + name));
        }
    }

    private static List<TableInfo> targets(TableInfo table, List<TableInfo> tables) {
        return tables.stream()
                .filter(other -> table.foreignKeys().stream()
                        .anyMatch(key -> key.targetTable().equals(other.name())
                                && key.targetSchema().equals(other.schema())))
                .toList();
    }
}
