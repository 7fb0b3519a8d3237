package io.sqlmodel.integration.joins;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Of many rosters. */
@Table
interface BackerModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "backers", linkModel = RosterBackerModel.class)
    List<Roster> rosters();
}
