package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Is in the map of a guild, under its label. */
@Table
interface ChestModel {
    @PrimaryKey
    Long id();

    String label();

    @ForeignKey("guild.id")
    @Nullable
    Long guildId();

    @Relationship(backPopulates = "chests")
    @Nullable
    Guild guild();
}
