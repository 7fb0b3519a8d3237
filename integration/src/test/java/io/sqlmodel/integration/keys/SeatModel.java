package io.sqlmodel.integration.keys;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Has a key of three columns, two of which point to its flight. */
@Table
interface SeatModel {
    @PrimaryKey
    @ForeignKey("flight.carrier")
    String carrier();

    @PrimaryKey
    @ForeignKey("flight.number")
    int number();

    @PrimaryKey
    String seat();

    @Nullable
    String passenger();

    @Relationship(backPopulates = "seats")
    Flight flight();
}
