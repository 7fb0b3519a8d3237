package io.sqlmodel.integration.async;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A hero, perhaps of a team, and perhaps with a cape of their own. */
@Table(name = "async_hero")
interface HeroModel {
    @PrimaryKey
    Long id();

    String name();

    @Column(deferred = true)
    @Nullable
    String bio();

    @ForeignKey("async_team.id")
    @Nullable
    Long teamId();

    @Relationship(backPopulates = "heroes")
    @Nullable
    Team team();

    @Relationship(backPopulates = "hero")
    @Nullable
    Cape cape();

    default String badge() {
        return name() + (team() == null ? "" : " of " + team().name());
    }
}
