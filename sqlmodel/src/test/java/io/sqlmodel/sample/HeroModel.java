package io.sqlmodel.sample;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A hero, alone or in a team. */
@Table
interface HeroModel {
    @PrimaryKey
    Long id();

    String name();

    @Nullable
    Integer age();

    @ForeignKey("team.id")
    @Nullable
    Long teamId();

    @Relationship(backPopulates = "heroes")
    @Nullable
    Team team();

    default String badge() {
        Team team = team();
        return name() + (team == null ? "" : " of " + team.name());
    }
}
