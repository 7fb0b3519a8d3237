package io.sqlmodel.integration.several;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Of one fighter, who has many. */
@Table
interface PowerModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("fighter.id")
    @Nullable
    Long fighterId();

    @Relationship(backPopulates = "powers")
    @Nullable
    Fighter fighter();
}
