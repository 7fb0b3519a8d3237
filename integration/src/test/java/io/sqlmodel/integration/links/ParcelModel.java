package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import java.util.Set;

/** Has stickers, and knows where each is. */
@Table(name = "stickered_parcel")
interface ParcelModel {
    @PrimaryKey
    Long id();

    String recipient();

    int grams();

    @Relationship(backPopulates = "parcels", linkModel = PlacingModel.class)
    Set<Sticker> stickers();

    @Relationship(backPopulates = "parcel", cascadeDelete = true)
    List<Placing> placings();
}
