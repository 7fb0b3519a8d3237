package io.sqlmodel.examples;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** What a team is sent to do. It belongs to one team and does not outlive it. */
@Table
interface MissionModel {
    @PrimaryKey
    Long id();

    String title();

    @ForeignKey(value = "team.id", onDelete = OnDelete.CASCADE)
    Long teamId();

    @Relationship(backPopulates = "missions")
    Team team();
}
