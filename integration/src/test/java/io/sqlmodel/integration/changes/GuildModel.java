package io.sqlmodel.integration.changes;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Its members outlive it. */
@Table
interface GuildModel {
    @PrimaryKey
    Long id();

    @Column(unique = true)
    String name();

    @Relationship(backPopulates = "guild")
    List<Adventurer> adventurers();
}
