package io.sqlmodel.integration.writing;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A hero whose name no other has. */
@Table(name = "writing_hero")
interface HeroModel {
    @PrimaryKey
    Long id();

    @Column(unique = true)
    String name();

    @Nullable
    Integer age();

    @ForeignKey("writing_team.id")
    @Nullable
    Long teamId();

    @Relationship(backPopulates = "heroes")
    @Nullable
    Team team();
}
