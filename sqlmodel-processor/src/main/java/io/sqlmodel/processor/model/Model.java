package io.sqlmodel.processor.model;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A shape with {@code @Table} and what it declares.
 *
 * @param shape the interface
 * @param name the generated class
 * @param tableName the table
 * @param columns its columns, in the order of their indexes
 * @param relationships its relationships, in the order of their indexes
 * @param uniques the unique constraints of {@code @Table}
 * @param indexes the indexes of {@code @Table}
 * @param behaviours its default methods that are no attributes
 * @param rejected the names of accessors that cannot be attributes, which was reported
 */
public record Model(
        TypeElement shape,
        ClassName name,
        TableName tableName,
        List<ColumnAttribute> columns,
        List<RelationshipAttribute> relationships,
        List<KeyList> uniques,
        List<KeyList> indexes,
        List<ExecutableElement> behaviours,
        List<String> rejected) {
    /**
     * A column by the name of its accessor.
     *
     * @param attribute the name
     * @return the column, or null
     */
    public @Nullable ColumnAttribute column(String attribute) {
        return columns.stream()
                .filter(column -> column.name().equals(attribute))
                .findFirst()
                .orElse(null);
    }

    /**
     * A column by its name in the database.
     *
     * @param name the name
     * @return the column, or null
     */
    public @Nullable ColumnAttribute columnNamed(String name) {
        return columns.stream()
                .filter(column -> column.columnName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /**
     * A relationship by the name of its accessor.
     *
     * @param attribute the name
     * @return the relationship, or null
     */
    public @Nullable RelationshipAttribute relationship(String attribute) {
        return relationships.stream()
                .filter(relationship -> relationship.name().equals(attribute))
                .findFirst()
                .orElse(null);
    }

    /**
     * The primary key.
     *
     * @return its columns
     */
    public List<ColumnAttribute> primaryKey() {
        return columns.stream().filter(ColumnAttribute::primaryKey).toList();
    }

    /**
     * All attributes in the order of their indexes: columns first, then relationships.
     *
     * @return the attributes
     */
    public List<Attribute> attributes() {
        List<Attribute> all = new ArrayList<>(columns);
        all.addAll(relationships);
        return all;
    }

    /** A shape has one model, and comparing all that it declares would take long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Model model && model.shape.equals(shape);
    }

    @Override
    public int hashCode() {
        return shape.hashCode();
    }

    /** The shape's name, which messages show. */
    @Override
    public String toString() {
        return shape.getSimpleName().toString();
    }
}
