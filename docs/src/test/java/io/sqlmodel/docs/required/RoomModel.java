package io.sqlmodel.docs.required;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table
interface RoomModel {
    @PrimaryKey Long id();
    String name();
    @ForeignKey("house.id") Long houseId();
    @Relationship(backPopulates = "rooms") House house();
}
