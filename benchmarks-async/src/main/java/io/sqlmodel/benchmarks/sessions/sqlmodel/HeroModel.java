package io.sqlmodel.benchmarks.sessions.sqlmodel;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

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

    @Relationship
    @Nullable
    Team team();
}
