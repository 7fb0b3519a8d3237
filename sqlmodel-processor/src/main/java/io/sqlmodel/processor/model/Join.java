package io.sqlmodel.processor.model;

import io.sqlmodel.meta.RelationshipDef.Direction;
import org.jspecify.annotations.Nullable;

/**
 * The foreign key behind a relationship.
 *
 * @param direction where it is
 * @param foreignKey the key: of the source for many-to-one, of the target for one-to-many, of the link to the source
 *     for many-to-many
 * @param targetForeignKey the key of the link to the target; null unless many-to-many
 */
public record Join(
        Direction direction,
        ForeignKey foreignKey,
        @Nullable ForeignKey targetForeignKey) {}
