package io.sqlmodel.integration.budgets;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table(name = "budget_guild")
interface GuildModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "guild", cascadeDelete = true)
    List<Artisan> artisans();
}
