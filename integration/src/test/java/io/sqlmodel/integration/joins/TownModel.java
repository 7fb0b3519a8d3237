package io.sqlmodel.integration.joins;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** In a land, always. */
@Table
interface TownModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("land.id")
    Long landId();

    @Relationship
    Land land();

    @Relationship(backPopulates = "town", orderBy = "name")
    List<Roster> rosters();
}
