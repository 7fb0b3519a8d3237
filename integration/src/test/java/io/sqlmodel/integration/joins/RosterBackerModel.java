package io.sqlmodel.integration.joins;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** Links rosters and backers. */
@Table
interface RosterBackerModel {
    @PrimaryKey
    @ForeignKey("roster.id")
    Long rosterId();

    @PrimaryKey
    @ForeignKey("backer.id")
    Long backerId();
}
