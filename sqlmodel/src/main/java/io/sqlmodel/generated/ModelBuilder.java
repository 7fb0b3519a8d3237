package io.sqlmodel.generated;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.EntityDef;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.IndexDef;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.UniqueDef;
import io.sqlmodel.type.ColumnType;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a shape declares, in the order of its attributes. Used by generated classes. */
public final class ModelBuilder {
    private final String schema;
    private final String table;
    private final List<ColumnDef> columns = new ArrayList<>();
    private final List<ForeignKeyDef> foreignKeys = new ArrayList<>();
    private final List<UniqueDef> uniques = new ArrayList<>();
    private final List<IndexDef> indexes = new ArrayList<>();
    private final List<RelationshipSpec> relationships = new ArrayList<>();

    private ModelBuilder(String schema, String table) {
        this.schema = schema;
        this.table = table;
    }

    /**
     * Begins a model.
     *
     * @param table the table's name
     * @return the builder
     */
    public static ModelBuilder table(String table) {
        return new ModelBuilder("", table);
    }

    /**
     * Begins a model in a schema.
     *
     * @param schema the schema's name
     * @param table the table's name
     * @return the builder
     */
    public static ModelBuilder table(String schema, String table) {
        return new ModelBuilder(schema, table);
    }

    /**
     * Begins a column.
     *
     * @param attribute the accessor's name
     * @param name the column's name
     * @param type its type
     * @return the column, NOT NULL until said otherwise
     */
    public static ColumnSpec column(String attribute, String name, ColumnType<?> type) {
        return new ColumnSpec(attribute, name, type);
    }

    /**
     * Adds the next column.
     *
     * @param column the column
     * @return this
     */
    public ModelBuilder add(ColumnSpec column) {
        columns.add(column.build(columns.size()));
        return this;
    }

    /**
     * Adds the next relationship.
     *
     * @param relationship the relationship
     * @return this
     */
    public ModelBuilder add(RelationshipSpec relationship) {
        relationships.add(relationship);
        return this;
    }

    /**
     * Adds a foreign key.
     *
     * @param name the constraint's name
     * @param columns the names of the columns that hold the key
     * @param targetTable the table it points to, {@code schema.table} if it names a schema
     * @param targetColumns the columns it points to
     * @param onDelete the rule
     * @return this
     */
    public ModelBuilder foreignKey(
            String name, List<String> columns, String targetTable, List<String> targetColumns, OnDelete onDelete) {
        int dot = targetTable.indexOf('.');
        String targetSchema = dot < 0 ? "" : targetTable.substring(0, dot);
        foreignKeys.add(new ForeignKeyDef(
                name, columns, targetSchema, targetTable.substring(dot + 1), targetColumns, onDelete));
        return this;
    }

    /**
     * Adds a UNIQUE constraint.
     *
     * @param name the constraint's name
     * @param columns the names of its columns
     * @return this
     */
    public ModelBuilder unique(String name, String... columns) {
        uniques.add(new UniqueDef(name, List.of(columns)));
        return this;
    }

    /**
     * Adds an index.
     *
     * @param name the index's name
     * @param columns the names of its columns
     * @return this
     */
    public ModelBuilder index(String name, String... columns) {
        indexes.add(new IndexDef(name, List.of(columns)));
        return this;
    }

    EntityDef build(Class<?> type) {
        List<RelationshipDef> related = new ArrayList<>();
        for (RelationshipSpec relationship : relationships) {
            related.add(relationship.build(columns.size() + related.size()));
        }
        return new EntityDef(type, new TableDef(schema, table, columns, foreignKeys, uniques, indexes), related);
    }
}
