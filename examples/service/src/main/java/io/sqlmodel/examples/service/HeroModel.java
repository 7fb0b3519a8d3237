package io.sqlmodel.examples.service;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel extends HeroBase {
    @PrimaryKey
    Long id();

    @Override
    @Column(unique = true)
    String name();

    @Override
    @ForeignKey("team.id")
    @Column(index = true)
    @Nullable
    Long teamId();

    @Relationship(backPopulates = "heroes")
    @Nullable
    Team team();
}
