package io.sqlmodel.integration.mutual;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has a favourite among its balls. */
@Table
interface PlayerModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("ball.id")
    @Nullable
    Long favoriteId();

    @Relationship(backPopulates = "player", foreignKey = "playerId", cascadeDelete = true, orderBy = "id")
    List<Ball> balls();

    @Relationship(foreignKey = "favoriteId", postUpdate = true)
    @Nullable
    Ball favorite();
}
