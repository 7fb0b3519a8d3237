package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table
interface TripModel {
    @PrimaryKey Long id();
    @ForeignKey("lorry.code") String lorryCode();
    // snippet: place
    @ForeignKey("place.country") String placeCountry();
    @ForeignKey("place.number") int placeNumber();
    // end
}
