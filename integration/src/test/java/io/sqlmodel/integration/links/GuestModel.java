package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Has rooms over stays, which refer to its number, not to its key. */
@Table
interface GuestModel {
    @PrimaryKey
    Long id();

    @Column(unique = true)
    String number();

    @Relationship(backPopulates = "guests", linkModel = StayModel.class)
    List<Room> rooms();

    @Relationship(backPopulates = "guest")
    List<Stay> stays();
}
