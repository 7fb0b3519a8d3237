package io.sqlmodel.benchmarks.peers.sqlmodel;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
interface HeroModel {
    @PrimaryKey
    Long id();

    String name();

    @Nullable
    Integer age();

    @ForeignKey("team.id")
    @Column(index = true)
    @Nullable
    Long teamId();

    @Relationship(backPopulates = "heroes")
    @Nullable
    Team team();

    @Relationship(backPopulates = "heroes", linkModel = HeroTagModel.class)
    List<Tag> tags();
}
