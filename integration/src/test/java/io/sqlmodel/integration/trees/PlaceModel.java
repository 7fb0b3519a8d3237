package io.sqlmodel.integration.trees;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A graph, and a tree that comes with its first two levels. */
@Table
interface PlaceModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "origins", linkModel = RoadModel.class, foreignKey = "originId", orderBy = "name")
    List<Place> ways();

    @Relationship(backPopulates = "ways", linkModel = RoadModel.class, foreignKey = "wayId", orderBy = "name")
    List<Place> origins();

    @ForeignKey("place.id")
    @Nullable
    Long centreId();

    @Relationship(backPopulates = "near")
    @Nullable
    Place centre();

    @Relationship(backPopulates = "centre", lazy = Lazy.SELECTIN, joinDepth = 2)
    List<Place> near();
}
