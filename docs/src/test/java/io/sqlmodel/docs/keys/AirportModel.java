package io.sqlmodel.docs.keys;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface AirportModel {
    @PrimaryKey Long id();
    String code();
    @Relationship(backPopulates = "origin") List<Flight> departures();
    @Relationship(backPopulates = "destination") List<Flight> arrivals();
}
