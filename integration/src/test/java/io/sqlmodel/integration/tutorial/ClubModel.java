package io.sqlmodel.integration.tutorial;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Plays in a league, and each of the two sides stands alone. */
@Table
interface ClubModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("league.id")
    @Nullable
    Long leagueId();

    @Relationship
    @Nullable
    League league();
}
