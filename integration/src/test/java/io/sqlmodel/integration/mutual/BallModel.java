package io.sqlmodel.integration.mutual;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Belongs to a player. */
@Table
interface BallModel {
    @PrimaryKey
    Long id();

    String colour();

    @ForeignKey("player.id")
    @Nullable
    Long playerId();

    @Relationship(backPopulates = "balls", foreignKey = "playerId")
    @Nullable
    Player player();
}
