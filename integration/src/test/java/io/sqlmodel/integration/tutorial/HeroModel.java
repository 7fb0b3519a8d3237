package io.sqlmodel.integration.tutorial;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** The hero of the tutorial; one of two classes called Hero, in another package. */
@Table(name = "tutorial_hero")
interface HeroModel {
    @PrimaryKey
    Long id();

    String name();

    String secretName();

    @Nullable
    Integer age();

    @ForeignKey("tutorial_team.id")
    @Nullable
    Long teamId();

    @Relationship(backPopulates = "heroes")
    @Nullable
    Team team();
}
