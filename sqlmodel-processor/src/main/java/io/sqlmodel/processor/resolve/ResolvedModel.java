package io.sqlmodel.processor.resolve;

import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A model with its foreign keys grouped and its relationships joined.
 *
 * @param model the model
 * @param foreignKeys its foreign keys
 * @param joins the foreign key behind each relationship, by attribute; none for one that has a problem
 * @param oneToOne those of its foreign keys that a one-to-one relationship makes unique
 */
public record ResolvedModel(
        Model model, List<ForeignKey> foreignKeys, Map<String, Join> joins, List<ForeignKey> oneToOne) {
    /**
     * The foreign key behind a relationship.
     *
     * @param relationship the relationship
     * @return its join, or null if it has a problem
     */
    public @Nullable Join join(RelationshipAttribute relationship) {
        return joins.get(relationship.name());
    }

    /**
     * The relationships that follow a column.
     *
     * @param column the column
     * @return the many-to-one relationships whose foreign key it is a part of
     */
    public List<RelationshipAttribute> followers(ColumnAttribute column) {
        return model.relationships().stream()
                .filter(relationship -> {
                    Join join = join(relationship);
                    return join != null
                            && join.direction() == Direction.MANY_TO_ONE
                            && join.foreignKey().columns().contains(column);
                })
                .toList();
    }

    /**
     * Whether the database keeps a foreign key of this model from having a value twice: by the primary key, by a column or
     * a constraint, or because it belongs to a one-to-one relationship.
     *
     * @param key the key
     * @return true if it is unique
     */
    public boolean unique(ForeignKey key) {
        List<ColumnAttribute> columns = key.columns();
        return oneToOne.contains(key)
                || columns.containsAll(model.primaryKey())
                || columns.stream().anyMatch(ColumnAttribute::unique)
                || model.uniques().stream().anyMatch(unique -> key.attributes().containsAll(unique.attributes()));
    }

    /**
     * Whether an attribute may be null: by its declaration, or because its foreign key may be.
     *
     * @param relationship the relationship
     * @return true if it may
     */
    public boolean nullable(RelationshipAttribute relationship) {
        Join join = join(relationship);
        return relationship.nullable()
                || (join != null
                        && join.direction() == Direction.MANY_TO_ONE
                        && join.foreignKey().nullable());
    }
}
