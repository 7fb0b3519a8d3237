package io.sqlmodel.integration.keys;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Has a key of two columns. */
@Table
interface FlightModel {
    @PrimaryKey
    String carrier();

    @PrimaryKey
    int number();

    String destination();

    @Relationship(backPopulates = "flight", cascadeDelete = true)
    List<Seat> seats();
}
