package io.sqlmodel.generated;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.EntityDef;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.IndexDef;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.UniqueDef;
import io.sqlmodel.type.ColumnType;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a shape declares, in the order of its attributes. Used by generated classes. */
public final class ModelBuilder {
    private final String schema;
    private final String table;
    private final List<ColumnSpec> columns = new ArrayList<>();
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
     * Adds the next column.
     *
     * @param attribute the accessor's name
     * @param name the column's name
     * @param type its type
     * @return the column, to say more of it; NOT NULL until said otherwise
     */
    public ColumnSpec column(String attribute, String name, ColumnType<?> type) {
        ColumnSpec column = new ColumnSpec(attribute, name, type);
        columns.add(column);
        return column;
    }

    /**
     * Adds a scalar relationship whose foreign key is in this class's table.
     *
     * @param name the accessor's name
     * @param target the generated class it leads to
     * @param foreignKey the attributes that hold the key
     * @return the relationship, to say more of it
     */
    public RelationshipSpec manyToOne(String name, Class<?> target, String... foreignKey) {
        return add(RelationshipSpec.manyToOne(name, target, foreignKey));
    }

    /**
     * Adds a scalar or collection whose foreign key is in the target's table.
     *
     * @param name the accessor's name
     * @param shape what holds the related objects; {@link Shape#SCALAR} is the far side of a one-to-one
     * @param target the generated class it leads to
     * @param foreignKey the attributes of the target that hold the key
     * @return the relationship, to say more of it
     */
    public RelationshipSpec oneToMany(String name, Shape shape, Class<?> target, String... foreignKey) {
        return add(RelationshipSpec.oneToMany(name, shape, target, foreignKey));
    }

    /**
     * Adds a collection by way of a link table.
     *
     * @param name the accessor's name
     * @param shape what holds the related objects
     * @param target the generated class it leads to
     * @param linkModel the generated class of the link table
     * @param foreignKey the attributes of the link that point to this class
     * @param targetForeignKey the attributes of the link that point to the target
     * @return the relationship, to say more of it
     */
    public RelationshipSpec manyToMany(
            String name,
            Shape shape,
            Class<?> target,
            Class<?> linkModel,
            List<String> foreignKey,
            List<String> targetForeignKey) {
        return add(RelationshipSpec.manyToMany(name, shape, target, linkModel, foreignKey, targetForeignKey));
    }

    private RelationshipSpec add(RelationshipSpec relationship) {
        relationships.add(relationship);
        return relationship;
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
        return foreignKey(name, columns, targetTable, targetColumns, onDelete, OnUpdate.NO_ACTION);
    }

    /**
     * Adds a foreign key with a rule for changed keys.
     *
     * @param name the constraint's name
     * @param columns the names of the columns that hold the key
     * @param targetTable the table it points to, {@code schema.table} if it names a schema
     * @param targetColumns the columns it points to
     * @param onDelete the rule for deletions
     * @param onUpdate the rule for changed keys
     * @return this
     */
    public ModelBuilder foreignKey(
            String name,
            List<String> columns,
            String targetTable,
            List<String> targetColumns,
            OnDelete onDelete,
            OnUpdate onUpdate) {
        int dot = targetTable.indexOf('.');
        String targetSchema = dot < 0 ? "" : targetTable.substring(0, dot);
        foreignKeys.add(new ForeignKeyDef(
                name, columns, targetSchema, targetTable.substring(dot + 1), targetColumns, onDelete, onUpdate));
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
        List<ColumnDef> built = new ArrayList<>();
        for (ColumnSpec column : columns) {
            built.add(column.build(built.size()));
        }
        List<RelationshipDef> related = new ArrayList<>();
        for (RelationshipSpec relationship : relationships) {
            related.add(relationship.build(built.size() + related.size()));
        }
        return new EntityDef(type, new TableDef(schema, table, built, foreignKeys, uniques, indexes), related);
    }
}
