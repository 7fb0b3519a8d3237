package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Has guests over stays. */
@Table
interface RoomModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "rooms", linkModel = StayModel.class)
    List<Guest> guests();

    @Relationship(backPopulates = "room", cascadeDelete = true)
    List<Stay> stays();
}
