package io.sqlmodel.integration.options;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Comes with its squad. */
@Table
interface VehicleModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("squad.id")
    @Nullable
    Long squadId();

    @Relationship(backPopulates = "vehicles", lazy = Lazy.SELECTIN)
    @Nullable
    Squad squad();
}
