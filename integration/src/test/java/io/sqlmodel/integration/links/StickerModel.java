package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Knows its parcels and not its places: it has fewer attributes than {@link ParcelModel}. */
@Table
interface StickerModel {
    @PrimaryKey
    Long id();

    @Relationship(backPopulates = "stickers", linkModel = PlacingModel.class)
    List<Parcel> parcels();
}
