package io.sqlmodel.integration.tour;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** The hero of the five-minute tour, as DESIGN has it. */
@Table
interface HeroModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("team.id")
    @Nullable
    Long teamId();

    @Relationship(backPopulates = "heroes")
    @Nullable
    Team team();

    default String badge() {
        return name() + (team() == null ? "" : " of " + team().name());
    }
}
