package io.sqlmodel.integration.joins;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Its depot comes with it. */
@Table
interface ParcelModel {
    @PrimaryKey
    Long id();

    String label();

    @ForeignKey("depot.id")
    @Nullable
    Long depotId();

    @Relationship(backPopulates = "parcels", lazy = Lazy.JOINED)
    @Nullable
    Depot depot();
}
