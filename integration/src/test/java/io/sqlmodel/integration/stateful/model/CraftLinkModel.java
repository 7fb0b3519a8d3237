package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.Default;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A link with a column of its own. */
@Table
interface CraftLinkModel {
    @PrimaryKey
    @ForeignKey("knight.id")
    Long knightId();

    @PrimaryKey
    @ForeignKey("craft.id")
    Long craftId();

    @Default
    default String name() {
        return "beginner";
    }

    @Relationship(backPopulates = "craftLinks")
    @Nullable
    Knight knight();

    @Relationship(backPopulates = "knightLinks")
    @Nullable
    Craft craft();
}
