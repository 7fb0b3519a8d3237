package mistakes;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table
interface AirportModel {
    @PrimaryKey Long id();
}

// snippet: keys
@Table
interface FlightModel {
    @PrimaryKey Long id();
    @ForeignKey("airport.id") Long originId();
    @ForeignKey("airport.id") Long destinationId();
    @Relationship Airport origin();
}
// end
