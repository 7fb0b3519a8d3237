package io.sqlmodel.integration.joins;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Its route comes with it. */
@Table
interface DepotModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("route.id")
    Long routeId();

    @Relationship(lazy = Lazy.JOINED)
    Route route();

    @Relationship(backPopulates = "depot", orderBy = "label")
    List<Parcel> parcels();
}
