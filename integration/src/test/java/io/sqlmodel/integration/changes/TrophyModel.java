package io.sqlmodel.integration.changes;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import io.sqlmodel.annotation.Version;

/** The database deletes it with its winner. */
@Table
interface TrophyModel {
    @PrimaryKey
    Long id();

    String title();

    @ForeignKey(value = "adventurer.id", onDelete = OnDelete.CASCADE)
    Long winnerId();

    @Relationship(backPopulates = "trophies")
    Adventurer winner();

    @Version
    int version();
}
