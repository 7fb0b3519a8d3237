package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Where a sticker is. Only the parcel has a list of these. */
@Table
interface PlacingModel {
    @PrimaryKey
    @ForeignKey("stickered_parcel.id")
    Long parcelId();

    @PrimaryKey
    @ForeignKey("sticker.id")
    Long stickerId();

    @Nullable
    String place();

    @Relationship(backPopulates = "placings")
    Parcel parcel();

    @Relationship
    Sticker sticker();
}
