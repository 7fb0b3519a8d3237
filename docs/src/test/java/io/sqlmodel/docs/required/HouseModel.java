package io.sqlmodel.docs.required;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface HouseModel {
    @PrimaryKey Long id();
    String name();
    @Relationship(backPopulates = "house") List<Room> rooms();
}
