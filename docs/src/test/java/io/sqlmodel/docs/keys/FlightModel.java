package io.sqlmodel.docs.keys;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table
interface FlightModel {
    @PrimaryKey Long id();
    String number();
    @ForeignKey("airport.id") Long originId();
    @ForeignKey("airport.id") Long destinationId();
    @Relationship(backPopulates = "departures", foreignKey = "originId") Airport origin();
    @Relationship(backPopulates = "arrivals", foreignKey = "destinationId") Airport destination();
}
