package io.sqlmodel.integration.budgets;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table(name = "budget_artisan")
interface ArtisanModel {
    @PrimaryKey
    Long id();

    String name();

    @Nullable
    Integer years();

    @ForeignKey("budget_guild.id")
    @Column(index = true)
    @Nullable
    Long guildId();

    @Relationship(backPopulates = "artisans")
    @Nullable
    Guild guild();
}
