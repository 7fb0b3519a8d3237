package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Is in the set of a guild. */
@Table
interface BardModel {
    @PrimaryKey
    UUID id();

    String name();

    @ForeignKey("guild.id")
    @Nullable
    Long guildId();

    @Relationship(backPopulates = "bards")
    @Nullable
    Guild guild();
}
